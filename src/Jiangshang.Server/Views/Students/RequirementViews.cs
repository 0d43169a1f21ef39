using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views.Students;

/// <summary>One requirement of one student: the rule, the evidence, the gap and the way to mend it.</summary>
public static class RequirementViews
{
    /// <param name="chain">The student's ledger, in order.</param>
    /// <returns>Null when the requirement is not one of the student's.</returns>
    public static RequirementView? Of(SchoolView school, StudentCase student, IReadOnlyList<EvidenceRecord> chain, RequirementCode code)
    {
        var attainment = student.Report.Attainments.FirstOrDefault(attainment => attainment.Requirement.Code == code);
        if (attainment is null)
        {
            return null;
        }

        var requirement = attainment.Requirement;
        var finding = student.Report.Findings.OfType<Finding.RequirementNotAttained>().FirstOrDefault(finding => finding.Requirement == code);
        return new RequirementView(
            student.Card,
            requirement.Code,
            requirement.Group,
            requirement.Title,
            requirement.Statement,
            requirement.Source.Clause,
            attainment.Level,
            attainment.Progress,
            [.. attainment.Criteria.Select(verdict => CriterionViews.Of(school, student, verdict))],
            EvidenceViews.Timeline(school, chain, code),
            [.. school.Tasks.Where(task => task.Requirements.Contains(code))],
            finding is null ? null : GapViews.Of(school, student, finding),
            OverrideViews.Of(school, student, attainment));
    }
}
