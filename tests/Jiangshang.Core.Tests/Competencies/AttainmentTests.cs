using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Core.Tests.Given;
using static Jiangshang.Core.Tests.Given.The;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class AttainmentTests
{
    private static readonly Source School = new(SourceKind.SchoolDefault, "测试");

    [Fact]
    public void Without_evidence_nothing_has_begun() =>
        Assert.Equal(AttainmentLevel.NotStarted, A.Student.Without("ME-1").AttainmentOf("ME-1").Level);

    // judged.score: [60, 85) attained, [85, 100] excellent.
    [Theory]
    [InlineData(59.99, AttainmentLevel.InTraining)]
    [InlineData(60, AttainmentLevel.Attained)]
    [InlineData(84.99, AttainmentLevel.Attained)]
    [InlineData(85, AttainmentLevel.Excellent)]
    public void A_mark_is_judged_at_60_and_85(decimal score, AttainmentLevel level) =>
        Assert.Equal(level, A.Student.With(Judged("ME-1", score)).AttainmentOf("ME-1").Level);

    [Fact]
    public void A_practice_mark_attains_nothing() =>
        Assert.Equal(AttainmentLevel.NotStarted, A.Student.With(Judged("ME-1", 95) with { Condition = WorkCondition.Practice }).AttainmentOf("ME-1").Level);

    [Fact]
    public void Proctored_work_counts_where_assessed_work_is_asked_for() =>
        Assert.True(A.Student.With(Judged("ME-1", 60) with { Condition = WorkCondition.Proctored }).AttainmentOf("ME-1").IsAttained);

    [Fact]
    public void A_worse_later_attempt_does_not_take_back_the_best() =>
        Assert.Equal(AttainmentLevel.Excellent, A.Student.With(Judged("ME-1", 90)).Then(Judged("ME-1", 20)).AttainmentOf("ME-1").Level);

    [Fact]
    public void A_correction_replaces_what_it_supersedes() =>
        Assert.Equal(AttainmentLevel.InTraining, A.Student.With(Judged("ME-1", 90)).Superseding(Judged("ME-1", 50)).AttainmentOf("ME-1").Level);

    [Fact]
    public void A_corrected_correction_counts_only_in_its_last_form() =>
        Assert.Equal(
            AttainmentLevel.Attained,
            A.Student.With(Judged("ME-1", 90)).Superseding(Judged("ME-1", 50)).Superseding(Judged("ME-1", 70)).AttainmentOf("ME-1").Level);

    [Fact]
    public void A_withdrawn_piece_of_evidence_counts_no_more() =>
        Assert.Equal(
            AttainmentLevel.NotStarted,
            A.Student.With(Judged("ME-1", 90)).Superseding(Judged("ME-1", 0) with { Metrics = [], Score = null, Explanation = "撤回" }).AttainmentOf("ME-1").Level);

    [Fact]
    public void An_override_attains_and_can_be_overridden()
    {
        var granted = A.Student.With(Judged("ME-1", 10)).Then(The.Override("ME-1", OverrideVerdict.Attained));
        Assert.Equal(AttainmentLevel.Attained, granted.AttainmentOf("ME-1").Level);
        Assert.NotNull(granted.AttainmentOf("ME-1").Override);
        Assert.Equal(AttainmentLevel.InTraining, granted.Then(The.Override("ME-1", OverrideVerdict.NotAttained)).AttainmentOf("ME-1").Level);
    }

    [Fact]
    public void An_override_that_grants_never_lowers_what_is_excellent() =>
        Assert.Equal(AttainmentLevel.Excellent, A.Student.With(Judged("ME-1", 95)).Then(The.Override("ME-1", OverrideVerdict.Attained)).AttainmentOf("ME-1").Level);

    [Fact]
    public void A_withdrawn_override_decides_nothing() =>
        Assert.Equal(
            AttainmentLevel.InTraining,
            A.Student.With(Judged("ME-1", 10)).Then(The.Override("ME-1", OverrideVerdict.Attained))
                .Superseding(The.Override("ME-1", OverrideVerdict.Attained) with { Verdict = null }).AttainmentOf("ME-1").Level);

    // Two of the last three.
    [Theory]
    [InlineData("PP", true)]
    [InlineData("P", false)]
    [InlineData("PFP", true)]
    [InlineData("PPF", true)]
    [InlineData("PPFF", false)]
    [InlineData("FFFPP", true)]
    [InlineData("PPPFFP", false)]
    public void Two_of_the_last_three_looks_at_the_last_three(string marks, bool attained) =>
        Assert.Equal(attained, Marked(new EvidenceSelection.CountOfLast(2, 3), marks).IsAttained);

    [Theory]
    [InlineData("FP", true)]
    [InlineData("PF", false)]
    public void The_latest_is_the_one_performed_last(string marks, bool attained) =>
        Assert.Equal(attained, Marked(new EvidenceSelection.Latest(), marks).IsAttained);

    [Theory]
    [InlineData("PPP", true)]
    [InlineData("PPF", false)]
    [InlineData("", false)]
    public void Every_one_must_pass_and_there_must_be_one(string marks, bool attained) =>
        Assert.Equal(attained, Marked(new EvidenceSelection.Every(), marks).IsAttained);

    // A window of 6 months before the audit: [at − 6 months, at].
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_window_includes_its_first_moment(int ticks, bool attained)
    {
        var criterion = Judging(new EvidenceSelection.Best()) with { WithinMonths = 6 };
        var mark = The.Judged("ME-1", 70) with { PerformedAt = Audit.AddMonths(-6).AddTicks(ticks) };
        Assert.Equal(attained, A.Student.Under(WithCriteria(new CriterionNode.Leaf(criterion))).With(mark).AttainmentOf("ME-1").IsAttained);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void At_least_so_many_of_three_criteria(int count, bool attained)
    {
        CriterionNode Leaf(decimal threshold) => new CriterionNode.Leaf(Judging(new EvidenceSelection.Best(), threshold));
        var criteria = new CriterionNode.AtLeast(count, [Leaf(60), Leaf(70), Leaf(80)]);
        Assert.Equal(attained, A.Student.Under(WithCriteria(criteria)).With(The.Judged("ME-1", 75)).AttainmentOf("ME-1").IsAttained);
    }

    [Fact]
    public void Of_an_at_most_bound_less_is_better()
    {
        var bound = new MetricBound(new("violations"), Comparison.AtMost, MetricValue.Of(2), MetricValue.Zero, School);
        var criterion = Judging(new EvidenceSelection.Best()) with { Bounds = [bound] };
        AttainmentLevel Level(decimal violations) => A.Student.Under(WithCriteria(new CriterionNode.Leaf(criterion)))
            .With(The.Judged("ME-1", 0) with { Metrics = [The.Reading("violations", violations)] }).AttainmentOf("ME-1").Level;
        Assert.Equal(AttainmentLevel.InTraining, Level(3));
        Assert.Equal(AttainmentLevel.Attained, Level(2));
        Assert.Equal(AttainmentLevel.Excellent, Level(0));
    }

    [Fact]
    public void Evidence_that_names_a_requirement_twice_counts_once()
    {
        var twice = The.Judged("ME-1", 70) with { Requirements = [new("ME-1"), new("ME-1")] };
        var twoOfTwo = WithCriteria(new CriterionNode.Leaf(Judging(new EvidenceSelection.CountOfLast(2, 2))));
        Assert.False(A.Student.Without("ME-1").Under(twoOfTwo).Then(twice).AttainmentOf("ME-1").IsAttained);
    }

    [Fact]
    public void Evidence_for_a_requirement_of_another_standard_is_ignored() =>
        Assert.Equal(23, A.Student.With(The.Judged("ZZ-9", 100)).Audited().Report.Attainments.Count);

    private static RequirementAttainment Marked(EvidenceSelection over, string marks)
    {
        var student = A.Student.Under(WithCriteria(new CriterionNode.Leaf(Judging(over)))).Without("ME-1");
        return marks.Aggregate(student, (so, mark) => so.Then(The.Judged("ME-1", mark == 'P' ? 70 : 40))).AttainmentOf("ME-1");
    }

    private static Criterion Judging(EvidenceSelection over, decimal threshold = 60) => new(
        "judged",
        new Wording("评分", "mark"),
        [new MetricBound(new("judged.score"), Comparison.AtLeast, MetricValue.Of(threshold), null, School)],
        [EvidenceKind.Judged],
        WorkCondition.Assessed,
        over,
        null);

    private static CompetencyStandard WithCriteria(CriterionNode criteria) => Standard with
    {
        Requirements = [.. Standard.Requirements.Select(requirement => requirement.Code.Value == "ME-1" ? requirement with { Criteria = criteria } : requirement)],
    };
}
