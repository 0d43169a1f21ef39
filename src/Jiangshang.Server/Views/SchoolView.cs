using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.TrainingTasks;

namespace Jiangshang.Server.Views;

/// <summary>What views need to know of the school besides a student's own record.</summary>
/// <param name="Standard">The version in force for the students shown.</param>
/// <param name="Offers">The same tasks as remediation sees them.</param>
/// <param name="RubricOf">The rubric of an edition of a task; null where nobody marks it.</param>
/// <param name="PersonNames">Names of the people who judged the work shown, by the opaque id evidence carries.</param>
public sealed record SchoolView(
    CompetencyStandard Standard,
    IReadOnlyList<TaskCard> Tasks,
    IReadOnlyList<TaskOffer> Offers,
    IReadOnlyDictionary<string, string> PersonNames,
    Func<VersionedCode, Workshops.Scoring.Rubric?> RubricOf)
{
    private readonly Dictionary<string, TaskCard> _tasks = Tasks.ToDictionary(task => task.Code.Value, StringComparer.Ordinal);
    private readonly Dictionary<MetricCode, Metric> _metrics = Standard.Metrics.ToDictionary(metric => metric.Code);

    /// <returns>Null when the school has no such task any more.</returns>
    public TaskCard? Task(string code) => _tasks.GetValueOrDefault(code);

    /// <returns>Null when this version of the standard sets nothing on the metric.</returns>
    public Metric? Metric(MetricCode code) => _metrics.GetValueOrDefault(code);

    /// <summary>A person's name, or the scorer's version for what no person judged.</summary>
    public string NameOf(Assessor assessor) =>
        assessor.Kind == AssessorKind.Person ? PersonNames.GetValueOrDefault(assessor.Id, "—") : assessor.Id;
}
