using Jiangshang.Competencies.Standards;
using Jiangshang.School.Tests.Views.Given;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.School.Tests.Views;

public sealed class RuleWordsTests
{
    [Fact]
    public void A_rule_reads_as_one_sentence_with_every_threshold_and_its_source()
    {
        var criterion = ViewStandard.Criterion(new EvidenceSelection.Latest(), [EvidenceKind.Measured], WorkCondition.Assessed);

        var words = RuleWords.Of(criterion, ViewStandard.Of());

        Assert.Equal("最近一次考核，速度不低于 80 字/分钟（来源：三(二)3(1)③），正确率不低于 95%（学校设定）", words.Zh);
        Assert.Equal("Latest assessed attempt: Speed at least 80 characters/min (source: 三(二)3(1)③), Accuracy at least 95% (set by the school)", words.En);
    }

    public static TheoryData<EvidenceSelection> EverySelection() =>
        [new EvidenceSelection.Best(), new EvidenceSelection.Latest(), new EvidenceSelection.CountOfLast(3, 5), new EvidenceSelection.Every()];

    [Theory]
    [MemberData(nameof(EverySelection))]
    public void Every_selection_has_words_in_both_languages(EvidenceSelection over)
    {
        foreach (var condition in Enum.GetValues<WorkCondition>())
        {
            foreach (var kind in Enum.GetValues<EvidenceKind>())
            {
                Worded.InBothLanguages(RuleWords.Of(ViewStandard.Criterion(over, [kind], condition, 12), ViewStandard.Of()));
            }

            Worded.InBothLanguages(RuleWords.Of(ViewStandard.Criterion(over, [EvidenceKind.Measured, EvidenceKind.Judged], condition), ViewStandard.Of()));
        }
    }

    [Fact]
    public void The_theory_over_selections_leaves_none_out() =>
        Worded.Covers<EvidenceSelection>(EverySelection().Select(row => row.Data));
}
