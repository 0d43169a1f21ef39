using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.TrainingTasks;

/// <summary>What the school teaches by: every version of its standard, and its training tasks. Read once from the content folder.</summary>
public sealed class SchoolLibrary(IReadOnlyList<CompetencyStandard> standards, IReadOnlyList<TaskEdition> tasks)
{
    private readonly Dictionary<TaskCode, TaskEdition> _tasks = tasks.ToDictionary(task => task.Code);

    /// <summary>Every version, from the one in force for the earliest entry year.</summary>
    public IReadOnlyList<CompetencyStandard> Standards { get; } =
        [.. standards.OrderBy(standard => standard.FromEntryYear).ThenBy(standard => standard.Version.Version)];

    public IReadOnlyList<TaskEdition> Tasks => tasks;

    /// <summary>The tasks as remediation sees them.</summary>
    public IReadOnlyList<TaskOffer> Offers { get; } = [.. tasks.Select(task => task.Offer)];

    /// <returns>Null when the school has no such task.</returns>
    public TaskEdition? Task(TaskCode code) => _tasks.GetValueOrDefault(code);

    /// <summary>The version in force for an entry year; the earliest for those before it.</summary>
    public CompetencyStandard StandardFor(int entryYear) =>
        Standards.LastOrDefault(standard => standard.FromEntryYear <= entryYear) ?? Standards[0];
}
