using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.TrainingTasks;
using Jiangshang.School.People;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Server.Views;

namespace Jiangshang.Server.Students;

/// <summary>What every view needs to know of the school: the standard of an entry year, the tasks, the names of staff.</summary>
public sealed class SchoolViews(SchoolLibrary library, TaskEditions editions, PersonNames names)
{
    /// <summary>The school's tasks in a line each.</summary>
    public IReadOnlyList<TaskCard> Tasks { get; } = [.. library.Tasks.Select(CardOf)];

    public async Task<SchoolView> ForAsync(int entryYear, CancellationToken cancellation) =>
        new(library.StandardFor(entryYear), Tasks, library.Offers, await names.OfStaffAsync(cancellation), version => editions.Known(version)?.Desk.Rubric);

    public CompetencyStandard StandardFor(int entryYear) => library.StandardFor(entryYear);

    private static TaskCard CardOf(TaskEdition task) => new(
        task.Code, task.Version, task.Workshop, task.Title, task.Summary, task.Requirements, task.Offer.Minutes, task.Offer.Condition);
}
