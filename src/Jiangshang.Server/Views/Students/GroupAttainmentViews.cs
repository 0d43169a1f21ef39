using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Views.Students;

/// <summary>The radar: each group's score against the line where everything in it would just be attained.</summary>
public static class GroupAttainmentViews
{
    public static IReadOnlyList<GroupAttainmentView> Of(CompetencyStandard standard, AuditReport report)
    {
        var passLine = Score.Of(standard.Evaluation.AttainedPoints);
        return [.. Enum.GetValues<RequirementGroup>().Select(group => Of(report, group, passLine))];
    }

    private static GroupAttainmentView Of(AuditReport report, RequirementGroup group, Score passLine)
    {
        var own = report.Attainments.Where(attainment => attainment.Requirement.Group == group).ToList();
        return new GroupAttainmentView(
            group,
            NameWords.Of(group),
            report.Evaluation.Groups.GetValueOrDefault(group),
            passLine,
            own.Count(attainment => attainment.IsAttained),
            own.Count);
    }
}
