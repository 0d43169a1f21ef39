using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.Sessions;
using Jiangshang.Contracts.Students;
using Jiangshang.Contracts.TrainingTasks;

namespace Jiangshang.Client.Shell;

/// <summary>Everything this person can go to, gathered once when the search is first opened.</summary>
public sealed class SearchIndex(CurrentSession session, IStudentApi students, ITaskApi tasks, IClassGroupApi classGroups)
{
    // A teacher has a handful of classes; a registrar's whole school is reached by way of its classes.
    private const int ClassesRead = 8;

    private IReadOnlyList<SearchHit>? _hits;

    public async Task<IReadOnlyList<SearchHit>> AllAsync() => _hits ??= session.Is(Role.Student)
        ? [.. await RequirementsAsync(), .. await TasksAsync("tasks")]
        : [.. await ClassesAsync(), .. await TasksAsync("tasks")];

    private async Task<IEnumerable<SearchHit>> RequirementsAsync() =>
        await Asking.AskAsync(() => students.HomeAsync()) is Answer<StudentHomeView>.Given home
            ? home.Value.Requirements.Select(requirement => new SearchHit(
                IconName.Target, requirement.Title, Both(requirement.Code.Value), $"requirements/{requirement.Code.Value}"))
            : [];

    private async Task<IEnumerable<SearchHit>> TasksAsync(string page) =>
        await Asking.AskAsync(() => tasks.AllAsync()) is Answer<IReadOnlyList<TaskCard>>.Given all
            ? all.Value.Select(task => new SearchHit(
                IconName.Tasks,
                task.Title,
                Both($"{task.Code.Value} {string.Join(' ', task.Requirements.Select(requirement => requirement.Value))}"),
                $"{page}?find={Uri.EscapeDataString(task.Code.Value)}"))
            : [];

    private async Task<IEnumerable<SearchHit>> ClassesAsync()
    {
        if (await Asking.AskAsync(() => classGroups.AllAsync()) is not Answer<IReadOnlyList<ClassGroupCard>>.Given all)
        {
            return [];
        }

        var hits = all.Value.Select(card => new SearchHit(IconName.Classes, Both(card.Name), Both(Formats.Whole(card.EntryYear)), $"classes/{card.Id}")).ToList();
        if (!session.Is(Role.Administrator))
        {
            foreach (var card in all.Value.Take(ClassesRead))
            {
                var map = await Asking.AskAsync(() => classGroups.HeatMapAsync(card.Id));
                hits.AddRange(map.ValueOrDefault?.Rows.Select(row => Student(row.Student)) ?? []);
            }
        }

        return hits;
    }

    private static SearchHit Student(StudentCard student) =>
        new(IconName.Account, Both(student.Name), Both($"{student.Number} {student.ClassGroupName}"), $"students/{student.Id}");

    private static Wording Both(string text) => new(text, text);
}
