using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.ClassGroups;

namespace Jiangshang.Server.Views.ClassGroups;

/// <summary>Class × requirement: who lacks what.</summary>
public static class HeatMapViews
{
    /// <summary>A cell's trend looks back this far: a school month, so that a class seen weekly shows movement.</summary>
    public static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    /// <param name="students">The class, in the order of its list; all judged at the same moment.</param>
    public static HeatMapView Of(CompetencyStandard standard, ClassGroupCard classGroup, IReadOnlyList<StudentCase> students)
    {
        var requirements = standard.Requirements
            .Where(requirement => requirement.Specialization is not { } own || students.Any(student => student.Record.Specialization == own))
            .ToList();
        var rows = students.Select(student => Row(standard, requirements, student)).ToList();
        return new HeatMapView(classGroup, [.. requirements.Select((requirement, index) => Column(requirement, rows, index))], rows);
    }

    private static HeatMapRow Row(CompetencyStandard standard, IReadOnlyList<Requirement> requirements, StudentCase student)
    {
        var attainments = student.Report.Attainments.ToDictionary(attainment => attainment.Requirement.Code);
        var recent = RecentlyWorkedOn(student.Record.Evidence, student.Report.At);
        var before = AttainmentCalculation.Of(standard, student.Record.Specialization, student.Record.Evidence, student.Report.At - Recent)
            .ToDictionary(attainment => attainment.Requirement.Code);
        return new HeatMapRow(
            student.Card,
            student.Report.Verdict,
            student.Report.Findings.Count(finding => finding.Blocks),
            [.. requirements.Select(requirement => attainments.TryGetValue(requirement.Code, out var now)
                ? new HeatMapCell(now.Level, now.Progress, recent.Contains(requirement.Code), TrendOf(before[requirement.Code], now))
                : null)]);
    }

    private static Trend TrendOf(RequirementAttainment before, RequirementAttainment now) =>
        (now.Level, now.Progress.Value).CompareTo((before.Level, before.Progress.Value)) switch
        {
            > 0 => Trend.Rising,
            < 0 => Trend.Falling,
            _ => Trend.Steady,
        };

    private static HashSet<RequirementCode> RecentlyWorkedOn(IReadOnlyList<EvidenceContent> evidence, DateTimeOffset at) =>
        [.. evidence
            .Where(content => content.PerformedAt <= at && content.PerformedAt > at - Recent)
            .SelectMany(content => content.Requirements)];

    private static HeatMapColumn Column(Requirement requirement, List<HeatMapRow> rows, int index)
    {
        var cells = rows.Select(row => row.Cells[index]).OfType<HeatMapCell>().ToList();
        return new HeatMapColumn(
            requirement.Code,
            requirement.Group,
            requirement.Title,
            cells.Count(cell => cell.Level >= AttainmentLevel.Attained),
            cells.Count);
    }
}
