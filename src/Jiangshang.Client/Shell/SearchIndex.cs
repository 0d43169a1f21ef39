using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Sessions;
using Jiangshang.Contracts.Students;
using Jiangshang.Contracts.TrainingTasks;

namespace Jiangshang.Client.Shell;

/// <summary>What this person can go to: tasks and requirements gathered once when the search is first opened, people and classes found by the server.</summary>
public sealed class SearchIndex(CurrentSession session, IStudentApi students, ITaskApi tasks, ISearchApi search)
{
    private IReadOnlyList<SearchHit>? _hits;

    public async Task<IReadOnlyList<SearchHit>> AllAsync() => _hits ??= session.Is(Role.Student)
        ? [.. await RequirementsAsync(), .. await TasksAsync("tasks")]
        : [.. await TasksAsync("tasks")];

    /// <summary>Whether students and classes are looked for on the server, at every search.</summary>
    public bool AsksServer => !session.Is(Role.Student);

    /// <summary>The first few students and classes that the server finds.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string words) =>
        !AsksServer || string.IsNullOrWhiteSpace(words) || await Asking.AskAsync(() => search.FindAsync(words.Trim())) is not Answer<SearchView>.Given found
            ? []
            : [.. found.Value.Students.Select(Student), .. found.Value.Classes.Select(card => new SearchHit(IconName.Classes, Both(card.Name), Both(Formats.Whole(card.EntryYear)), ClassHref(card)))];

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

    /// <summary>An administrator keeps accounts and sees nobody's evidence: there a name leads to the account.</summary>
    private string StudentHref(StudentCard student) =>
        session.Is(Role.Administrator) ? $"people?{FindBox.Name}={Uri.EscapeDataString(student.Number)}" : $"students/{student.Id}";

    private string ClassHref(ClassGroupCard card) =>
        session.Is(Role.Administrator) ? $"people?{FindBox.Name}={Uri.EscapeDataString(card.Name)}" : $"classes/{card.Id}";

    private SearchHit Student(StudentCard student) =>
        new(IconName.Account, Both(student.Name), Both($"{student.Number} {student.ClassGroupName}"), StudentHref(student));

    private static Wording Both(string text) => new(text, text);
}
