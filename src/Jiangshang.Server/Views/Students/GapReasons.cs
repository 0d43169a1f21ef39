using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Views.Students;

/// <summary>Why something is missing: what is there, what is asked for, and the distance. Never a word of blame.</summary>
internal static class GapReasons
{
    /// <summary>More names than these in one sentence are not read.</summary>
    private const int NamesShown = 3;

    public static Wording Of(SchoolView school, StudentCase student, Finding finding) => finding switch
    {
        Finding.RequirementNotAttained gap => RequirementReasons.Of(school, student, gap),
        Finding.CertificateMissing gap => Missing(school, student, gap),
        Finding.CertificateAdvised gap => Advised(school, gap),
        Finding.CertificatePlanIncomplete gap => Plan(school, gap),
        Finding.EvaluationTooLow gap => new(
            $"学业评价现在是 {gap.Total} 分，学校要求 {gap.Minimum} 分，还差 {Distance(gap)} 分。每补上一项要求，分数都会上来。",
            $"The academic evaluation stands at {gap.Total} points; the school asks for {gap.Minimum}, {Distance(gap)} more. Every requirement you complete adds to it."),
        _ => throw new InvalidOperationException($"Unknown finding {finding.GetType().Name}."),
    };

    private static Wording Missing(SchoolView school, StudentCase student, Finding.CertificateMissing gap)
    {
        if (gap.NearMisses.Count > 0)
        {
            return Sentences.Paragraph(gap.NearMisses.Select(miss => NearMiss(school, student, miss)));
        }

        var names = Names(school, gap.Accepted);
        return gap.Accepted.Count switch
        {
            0 => new("还没有符合要求的证书。", "No certificate that counts has been handed in yet."),
            1 => new($"还没有交“{names.Zh}”。", $"“{names.En}” has not been handed in yet."),
            _ => new($"还没有交证书，下面任意一种都可以：{names.Zh}。", $"No certificate has been handed in yet. Any one of these will do: {names.En}."),
        };
    }

    private static Wording NearMiss(SchoolView school, StudentCase student, CertificateNearMiss miss)
    {
        var certificate = student.Record.Certificates.FirstOrDefault(record => record.Id == miss.Certificate);
        var name = certificate is null ? new Wording("证书", "certificate") : Name(school, certificate.Type);
        var why = NameWords.Of(miss.Standing);
        if (miss.Standing == CertificateStanding.Expired && certificate?.ExpiresOn is { } day)
        {
            why = new Wording($"{day.Year} 年 {day.Month} 月 {day.Day} 日到期了", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"expired on {day:d MMMM yyyy}"));
        }

        return new Wording($"“{name.Zh}”{why.Zh}。", $"“{name.En}” {why.En}.");
    }

    private static Wording Advised(SchoolView school, Finding.CertificateAdvised gap)
    {
        var names = Names(school, gap.Accepted);
        return names.Zh.Length == 0
            ? new("鼓励考取，不影响毕业。", "Encouraged, but graduation does not wait for it.")
            : new($"鼓励考取（{names.Zh}），不影响毕业，学业评价可以加分。", $"Encouraged ({names.En}). Graduation does not wait for it, and it adds to your evaluation.");
    }

    private static Wording Plan(SchoolView school, Finding.CertificatePlanIncomplete gap)
    {
        var range = gap.Minimum == gap.Maximum ? $"{gap.Minimum}" : $"{gap.Minimum}–{gap.Maximum}";
        var sentences = new List<Wording>();
        if (gap.Planned < gap.Minimum || gap.Planned > gap.Maximum)
        {
            sentences.Add(gap.Planned == 0
                ? new($"还没有定考证计划，选 {range} 个证书。", $"No certificates planned yet: choose {range}.")
                : new($"计划里有 {gap.Planned} 个证书，应当是 {range} 个。", $"The plan names {gap.Planned}; it should name {range}."));
        }

        if (gap.NotRecognised.Count > 0)
        {
            var names = Names(school, gap.NotRecognised);
            sentences.Add(new($"{names.Zh}不在认可的目录里，换一个。", $"Not on a recognised list, so please choose another: {names.En}."));
        }

        return sentences.Count > 0 ? Sentences.Paragraph(sentences) : new("请再看一下考证计划。", "Please look at the certificate plan again.");
    }

    private static Score Distance(Finding.EvaluationTooLow gap) => new(Math.Max(0, gap.Minimum.Hundredths - gap.Total.Hundredths));

    private static Wording Names(SchoolView school, IReadOnlyList<CertificateTypeCode> types) =>
        Sentences.ListedUpTo(NamesShown, [.. types.Select(type => Name(school, type))]);

    private static Wording Name(SchoolView school, CertificateTypeCode type) =>
        school.Standard.Certificate(type)?.Name ?? new(type.Value, type.Value);
}
