using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Certificates;

namespace Jiangshang.School.Summaries;

/// <summary>When the passing of time alone may change what a record is judged to be.</summary>
public static class JudgementTurns
{
    /// <summary>Months differ by so many days, so work leaves a window of months up to as many days after the date the calendar names.</summary>
    private const int MonthsDifferByDays = 3;

    /// <returns>The next such moment, at the latest the school's midnight: certificates and their catalogue turn with the day.</returns>
    public static DateTimeOffset Next(CompetencyStandard standard, IReadOnlyList<EvidenceContent> evidence, DateTimeOffset at)
    {
        var windows = standard.Requirements
            .SelectMany(requirement => requirement.Criteria.Criteria())
            .Select(criterion => criterion.WithinMonths)
            .OfType<int>()
            .Distinct()
            .ToList();
        return evidence
            .SelectMany(content => Turns(SchoolDays.AtSchool(content.PerformedAt), windows))
            .Where(turn => turn > at)
            .Append(SchoolDays.NextMidnight(at))
            .Min();
    }

    private static IEnumerable<DateTimeOffset> Turns(DateTimeOffset performed, List<int> windows) => windows
        .SelectMany(months => Enumerable.Range(0, MonthsDifferByDays + 1).Select(days => performed.AddMonths(months).AddDays(days).AddTicks(1)))
        .Prepend(performed);
}
