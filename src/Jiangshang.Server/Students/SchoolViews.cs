using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.TrainingTasks;
using Jiangshang.School.People;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Server.Views;

namespace Jiangshang.Server.Students;

/// <summary>What every view needs to know of the school: the standard of an entry year, the tasks, the names of staff.</summary>
public sealed class SchoolViews(SchoolLibrary library, TaskEditions editions, PersonNames names)
{
    private readonly Dictionary<string, Wording> _titles = library.Tasks.ToDictionary(task => task.Code.Value, task => task.Title, StringComparer.Ordinal);

    /// <summary>The school's tasks in a line each.</summary>
    public IReadOnlyList<TaskCard> Tasks { get; } = [.. library.Tasks.Select(CardOf)];

    /// <param name="people">Those whose names the view says.</param>
    public async Task<SchoolView> ForAsync(int entryYear, IReadOnlyCollection<Guid> people, CancellationToken cancellation) =>
        new(library.StandardFor(entryYear), Tasks, library.Offers, await names.OfStaffAsync(people, cancellation), version => editions.Known(version)?.Desk.Rubric);

    /// <summary>The title of a task, or its code when the school does not have it any more.</summary>
    public Wording TitleOf(string task) => _titles.GetValueOrDefault(task) ?? new(task, task);

    public CompetencyStandard StandardFor(int entryYear) => library.StandardFor(entryYear);

    private static TaskCard CardOf(TaskEdition task) => new(
        task.Code, task.Version, task.Workshop, task.Title, task.Summary, task.Requirements, task.Offer.Minutes, task.Offer.Condition);
}
