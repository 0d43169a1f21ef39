using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Core.Tests.Given;
using static Jiangshang.Core.Tests.Given.The;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class FindingWordingTests
{
    private static readonly Finding[] Every =
    [
        A.Student.With(Typing(72)).Audited().Report.Findings.OfType<Finding.RequirementNotAttained>().First(),
        new Finding.RequirementNotAttained(true, Standard.Requirements[0].Source, new("ME-1"), AttainmentLevel.InTraining, BasisPoints.None, []),
        A.Student.Holding(Putonghua("3A")).Audited().Report.Findings.OfType<Finding.CertificateMissing>().First(),
        A.Student.In(StoreOperation).Audited().Report.Findings.OfType<Finding.CertificateAdvised>().First(),
        A.Student.Planning("home-made", "putonghua-test", "x-live-commerce").Audited().Report.Findings.OfType<Finding.CertificatePlanIncomplete>().First(),
        new Finding.EvaluationTooLow(Standard.Requirements[0].Source, Score.Of(59), Score.Of(60)),
    ];

    [Fact]
    public void Every_kind_of_finding_has_a_sentence_in_both_languages()
    {
        Assert.Empty(typeof(Finding).GetNestedTypes().Except(Every.Select(finding => finding.GetType())));
        Assert.All(Every, finding =>
        {
            var wording = FindingWording.Of(Standard, finding);
            Assert.Contains(wording.Zh, character => character is >= '\u4e00' and <= '\u9fff');
            Assert.NotEmpty(wording.En);
            Assert.DoesNotContain("  ", wording.En, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_gap_is_said_with_its_value_and_its_threshold() =>
        Assert.Equal(
            "要求 CS-3“汉字录入与数据准确”尚未达成：“汉字录入测速”要求净录入速度不低于 80 字/分钟、正确率不低于 95 %、录入时长不低于 300 秒，目前最接近的一次净录入速度为 72。",
            FindingWording.Of(Standard, Every[0]).Zh);

    [Fact]
    public void Every_standing_of_a_certificate_has_words() =>
        Assert.All(Enum.GetValues<CertificateStanding>(), standing => Assert.NotEmpty(FindingWording.Of(standing).Zh));
}
