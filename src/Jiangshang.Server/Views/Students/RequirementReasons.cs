using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Views.Students;

/// <summary>Why a requirement is not attained yet: for each unmet criterion what was reached and what is still missing.</summary>
internal static class RequirementReasons
{
    /// <summary>More unmet criteria than these are left to the requirement's own page.</summary>
    private const int CriteriaShown = 3;

    public static Wording Of(SchoolView school, StudentCase student, Finding.RequirementNotAttained gap)
    {
        if (Ruling(student, gap) is { } ruling)
        {
            return ruling;
        }

        if (gap.Unmet.All(verdict => verdict.Considered == 0))
        {
            return NothingYet(gap);
        }

        var sentences = gap.Unmet.Take(CriteriaShown).Select(verdict => Criterion(school, student, verdict)).ToList();
        if (gap.Unmet.Count > CriteriaShown)
        {
            sentences.Add(new($"还有 {gap.Unmet.Count - CriteriaShown} 条，点开看。", $"{gap.Unmet.Count - CriteriaShown} more: open the requirement to see them."));
        }

        return Sentences.Paragraph(sentences);
    }

    /// <summary>The words of the person who decided against the rules, when one did.</summary>
    private static Wording? Ruling(StudentCase student, Finding.RequirementNotAttained gap)
    {
        var attainment = student.Report.Attainments.FirstOrDefault(attainment => attainment.Requirement.Code == gap.Requirement);
        return attainment?.Override is { } id && student.Evidence(id) is { } ruling
            ? new Wording($"老师认定这一项还要继续：{ruling.Explanation}", $"A teacher decided that this needs more work: {ruling.Explanation}")
            : null;
    }

    private static Wording NothingYet(Finding.RequirementNotAttained gap)
    {
        if (gap.Unmet.Count == 0)
        {
            return new("还没有记录。", "Nothing is on record yet.");
        }

        var works = Sentences.Listed(gap.Unmet.Select(verdict => RuleWords.Work(verdict.Criterion)).Distinct().Take(2));
        return new($"还没有成绩记录，需要{works.Zh}。", $"Nothing is on record yet. What counts here: {works.En}.");
    }

    private static Wording Criterion(SchoolView school, StudentCase student, CriterionVerdict verdict)
    {
        var title = verdict.Criterion.Title;
        if (verdict.Considered == 0)
        {
            var work = RuleWords.Work(verdict.Criterion);
            return new Wording($"{title.Zh}：还没有{work.Zh}的成绩。", $"{title.En}: no {work.En} yet.");
        }

        return verdict.Criterion.Over switch
        {
            EvidenceSelection.CountOfLast some => Several(student, verdict, some.Count, some.Last),
            EvidenceSelection.Every => Every(student, verdict),
            _ => Distances(school, student, verdict),
        };
    }

    private static Wording Several(StudentCase student, CriterionVerdict verdict, int count, int last)
    {
        var passed = Passed(student, verdict);
        var title = verdict.Criterion.Title;
        return new Wording(
            $"{title.Zh}：最近 {last} 次要有 {count} 次达标，现在有 {passed} 次。",
            $"{title.En}: {count} of the last {last} have to reach the line; {passed} do so far.");
    }

    private static Wording Every(StudentCase student, CriterionVerdict verdict)
    {
        var missed = verdict.Deciding.Count - Passed(student, verdict);
        var title = verdict.Criterion.Title;
        return new Wording(
            $"{title.Zh}：要求每一次都达标，还有 {missed} 次没有达到。",
            $"{title.En}: every attempt has to reach the line; {missed} did not.");
    }

    private static int Passed(StudentCase student, CriterionVerdict verdict) => verdict.Deciding
        .Select(student.Evidence)
        .Count(content => content is not null && verdict.Criterion.Bounds.All(bound => content.Reading(bound.Metric) is { } value && bound.IsMetBy(value)));

    /// <summary>The bounds the counting evidence misses, each with how far it is.</summary>
    private static Wording Distances(SchoolView school, StudentCase student, CriterionVerdict verdict)
    {
        var content = verdict.Deciding.Count > 0 ? student.Evidence(verdict.Deciding[0]) : null;
        var missed = verdict.Criterion.Bounds
            .Where(bound => content?.Reading(bound.Metric) is not { } value || !bound.IsMetBy(value))
            .Select(bound => Distance(school, content, bound))
            .ToList();
        return missed.Count > 0
            ? Sentences.Paragraph(missed)
            : new Wording($"{verdict.Criterion.Title.Zh}：还没有达到。", $"{verdict.Criterion.Title.En}: not reached yet.");
    }

    private static Wording Distance(SchoolView school, EvidenceContent? content, MetricBound bound)
    {
        var metric = school.Metric(bound.Metric);
        var name = metric?.Name ?? new Wording(bound.Metric.Value, bound.Metric.Value);
        var asked = MeasureWords.Of(bound.Threshold, metric);
        if (content?.Reading(bound.Metric) is not { } value)
        {
            return new Wording($"{name.Zh}还没有成绩，要求 {asked.Zh}。", $"{name.En}: not measured yet, {asked.En} asked for.");
        }

        // The distance is that of the number said, so that the two add up for whoever reads them.
        var said = MeasureWords.Short(value, bound.Comparison);
        var now = MeasureWords.Of(said, metric);
        var distance = MeasureWords.Of(new MetricValue(Math.Abs(bound.Threshold.Millionths - said.Millionths)), metric);
        return bound.Comparison switch
        {
            Comparison.AtLeast => new($"{name.Zh}现在是 {now.Zh}，要到 {asked.Zh}，还差 {distance.Zh}。", $"{name.En} is {now.En} and has to reach {asked.En}: {distance.En} to go."),
            Comparison.AtMost => new($"{name.Zh}现在是 {now.Zh}，要降到 {asked.Zh} 以内，多了 {distance.Zh}。", $"{name.En} is {now.En} and may be at most {asked.En}: {distance.En} too many."),
        };
    }
}
