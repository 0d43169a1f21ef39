using Jiangshang.Competencies.Attainment;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views.Students;

/// <summary>Every requirement of a student in a line, in the standard's order.</summary>
public static class RequirementCards
{
    public static IReadOnlyList<RequirementCard> Of(StudentCase student)
    {
        var counts = student.Record.Evidence
            .SelectMany(content => content.Requirements)
            .GroupBy(code => code)
            .ToDictionary(group => group.Key, group => group.Count());
        return [.. student.Report.Attainments.Select(attainment => Of(attainment, counts.GetValueOrDefault(attainment.Requirement.Code)))];
    }

    private static RequirementCard Of(RequirementAttainment attainment, int evidence) => new(
        attainment.Requirement.Code,
        attainment.Requirement.Group,
        attainment.Requirement.Title,
        attainment.Level,
        attainment.Progress,
        evidence);
}
