using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>A criterion can only be met when some task, or a certificate, produces all it measures under the condition it asks for.</summary>
public sealed class MetricWithoutTask : IContentCheck
{
    private static readonly FindingTemplate NotProduced = new("C012", Severity.Problem,
        "要求 {0} 的判据“{1}”要看指标 {2}，但没有一个实训任务能在规定条件下产生它们，学生永远达不到。",
        "Criterion “{1}” of {0} asks for {2}, but no task produces them under its condition, so nobody can meet it.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [NotProduced];

    public IEnumerable<ContentProblem> Run(SchoolContent content) =>
        from standard in content.Standards
        from requirement in standard.Requirements
        from criterion in requirement.Criteria.Criteria()
        where !IsProduced(content, standard, requirement, criterion)
        select NotProduced.At(
            content.Places.Of(criterion),
            requirement.Code,
            criterion.Code,
            string.Join("、", criterion.Bounds.Select(bound => bound.Metric)));

    private static bool IsProduced(SchoolContent content, CompetencyStandard standard, Requirement requirement, Criterion criterion)
    {
        // A person records these by hand, with whatever metric the criterion names.
        if (criterion.Kinds.Contains(EvidenceKind.Observed) || criterion.Kinds.Contains(EvidenceKind.Peer))
        {
            return true;
        }

        var byCertificate = criterion.Kinds.Contains(EvidenceKind.Certificate)
            && criterion.Minimum == WorkCondition.Practice
            && standard.Certificates.Any(type => type.Levels.Any(level => level.MinimumScore is not null));
        return byCertificate || content.CurrentTasks.Any(task =>
            task.Requirements.Contains(requirement.Code)
            && criterion.Kinds.Contains(task.Kind)
            && task.Condition >= criterion.Minimum
            && criterion.Bounds.All(bound => task.Metrics.Contains(bound.Metric)));
    }
}
