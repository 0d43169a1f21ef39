namespace Jiangshang.EndToEnd.Screens;

/// <summary>A screen of the product: who looks at it, and where it is.</summary>
/// <param name="Address">Finds the path for the person signed in; some need an id of the demo school.</param>
public sealed record Screen(string Name, string Number, Func<Site.Person, Task<string>> Address)
{
    private const string Student = "20240101";
    private const string Teacher = "T101";
    private const string Registrar = "R001";
    private const string Administrator = "A001";

    public static IReadOnlyList<Screen> All { get; } =
    [
        At("student-home", Student, "/"),
        At("student-home-cleared", "20240102", "/"),
        At("student-tasks", Student, "/tasks"),
        At("student-attainment", Student, "/attainment"),
        At("student-requirement", Student, "/requirements/CS-3"),
        At("student-certificates", Student, "/certificates"),
        At("student-ledger", Student, "/ledger"),
        At("student-account", Student, "/account"),
        new("student-typing-result", Student, TypingResultAsync),
        new("student-judged-work", "20250101", person => PracticeAsync(person, "jw-cs-2")),
        new("student-typing", "20250101", person => PracticeAsync(person, "ty-practice-2")),
        At("teacher-classes", Teacher, "/classes"),
        new("teacher-heat-map", Teacher, person => OfClassAsync(person, "/classes/")),
        At("teacher-marking-queue", Teacher, "/marking"),
        new("teacher-marking", Teacher, MarkingAsync),
        At("registrar-audits", Registrar, "/audits"),
        new("registrar-audit", Registrar, person => OfClassAsync(person, "/audits/")),
        At("registrar-certificates", Registrar, "/certificates/waiting"),
        At("administrator-people", Administrator, "/people"),
    ];

    private static Screen At(string name, string number, string path) => new(name, number, _ => Task.FromResult(path));

    private static async Task<string> OfClassAsync(Site.Person person, string before)
    {
        var classes = await person.AskAsync("api/class-groups");
        var oldest = classes.EnumerateArray().OrderBy(card => card.GetProperty("entryYear").GetInt32()).First();
        return before + oldest.GetProperty("id").GetString();
    }

    private static async Task<string> TypingResultAsync(Site.Person person)
    {
        var ledger = await person.AskAsync("api/students/" + (await person.AskAsync("api/home")).GetProperty("student").GetProperty("id").GetString() + "/ledger");
        var typed = ledger.GetProperty("entries").EnumerateArray().Last(entry =>
            entry.GetProperty("kind").GetString() == "measured" && entry.TryGetProperty("attempt", out _));
        return $"/attempts/{typed.GetProperty("attempt").GetString()}/result";
    }

    private static async Task<string> MarkingAsync(Site.Person person)
    {
        var queue = await person.AskAsync("api/marking");
        return "/marking/" + queue.EnumerateArray().First().GetProperty("attempt").GetString();
    }

    private static async Task<string> PracticeAsync(Site.Person person, string task)
    {
        var answer = await person.Page.EvaluateAsync<string>(
            "task => fetch(`/api/tasks/${task}/practice`, { method: 'POST', headers: { 'X-Requested-With': 'jiangshang' } }).then(a => a.text())", task);
        return "/attempts/" + System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("id").GetString();
    }
}
