using System.Text.Json;
using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>What a student sees.</summary>
internal static class StudentScreens
{
    private const string Typist = "20240101";
    private const string Cleared = "20240102";
    private const string Newcomer = "20260101";
    private const string Worker = "20250101";

    private static readonly Screen Home = Screen.At("student-home", Typist, "/");

    // The typing screens begin to type into it: work of their own, so that the plain one stays untouched.
    private static readonly Screen Typing = new("student-typing", Worker, person => PracticeAsync(person, "ty-practice-2"));

    public static IReadOnlyList<Screen> All { get; } =
    [
        Screen.At("sign-in", Screen.Nobody, "/sign-in"),
        Screen.At("first-password", "20260102", "/sign-in/password") with { Password = "first-day-2026" },
        Home,
        Home.InTheDark(),
        Screen.At("student-home-cleared", Cleared, "/"),
        Screen.At("student-home-one-certificate", "20240104", "/"),
        Screen.At("student-home-three-gaps", "20240106", "/"),
        Screen.At("student-home-newcomer", Newcomer, "/"),
        Screen.At("student-tasks", Typist, "/tasks"),
        Screen.At("student-tasks-practice", Typist, "/tasks") with { Then = person => person.Page.Locator("#tasks-tab-1").ClickAsync() },
        Screen.At("student-tasks-newcomer", Newcomer, "/tasks"),
        Screen.At("student-attainment", Typist, "/attainment"),
        Screen.At("student-requirement", Typist, "/requirements/CS-3"),
        Screen.At("student-requirement-newcomer", Newcomer, "/requirements/CS-5"),
        Screen.At("student-certificates", Typist, "/certificates"),
        Screen.At("student-hand-in-certificate", Typist, "/certificates") with { Then = OpenAsync(".page-header .button.primary") },
        Screen.At("student-ledger", Typist, "/ledger"),
        Screen.At("student-account", Typist, "/account"),
        Screen.At("student-search", Typist, "/") with { Then = SearchAsync },
        new("student-typing-result", Typist, person => ResultAsync(person, "measured")),
        new("student-typing-replay", Typist, person => ResultAsync(person, "measured")) { Then = ReplayAsync },
        new("trust-student-waits", Typist, person => ResultAsync(person, "measured")) { Before = person => person.Page.RouteAsync("**/api/attempts/*/result", TrustScreens.WaitingAsync) },
        new("student-judged-result", Typist, person => ResultAsync(person, "judged")),
        new("student-before-the-clock", Typist, AssessedAsync),
        new("student-work-elsewhere", Worker, ElsewhereAsync),
        new("student-judged-work", Worker, person => PracticeAsync(person, "jw-cs-2")),
        Typing,
        Typing.InTheDark(),
        new("student-typing-composing", Worker, person => PracticeAsync(person, "ty-practice-1")) { Then = TypeAsync },
    ];

    public static Func<Person, Task> OpenAsync(string button) => async person =>
    {
        await person.Page.Locator(button).First.ClickAsync();
        await person.Page.Locator("dialog[open]").WaitForAsync();
    };

    private static async Task SearchAsync(Person person)
    {
        await person.Page.Keyboard.PressAsync("Control+k");
        await person.Page.Locator("dialog[open] input").FillAsync("CS-");
        await person.Page.Locator(".hits li").First.WaitForAsync();
    }

    private static async Task<string> ResultAsync(Person person, string kind)
    {
        var home = await person.AskAsync("api/home");
        var ledger = await person.AskAsync("api/students/" + home.GetProperty("student").GetProperty("id").GetString() + "/ledger");
        var done = ledger.GetProperty("entries").EnumerateArray().Last(entry =>
            entry.GetProperty("kind").GetString() == kind && entry.TryGetProperty("attempt", out _));
        return $"/attempts/{done.GetProperty("attempt").GetString()}/result";
    }

    private static async Task ReplayAsync(Person person)
    {
        await person.Page.Locator(".player input[type=range]").EvaluateAsync("slider => { slider.value = slider.max * 0.4; slider.dispatchEvent(new Event('input', { bubbles: true })); }");
        await person.Page.Locator(".player").ScrollIntoViewIfNeededAsync();
    }

    private static async Task TypeAsync(Person person)
    {
        await person.Page.Locator(".typing-cell.current").WaitForAsync();
        var source = await person.Page.Locator(".typing-source").AllInnerTextsAsync();
        await person.Page.Locator(".typing-desk").ClickAsync();
        var ime = await Ime.OnAsync(person.Page);

        // Right but for one character, then the letters of the next word. The work stays: whoever looks next only composes.
        if (await person.Page.Locator(".typing-cell[data-outcome=correct]").CountAsync() == 0)
        {
            await ime.TypeAsync(string.Concat(source.Take(24)).Remove(9, 1).Insert(9, "的"));
        }

        await ime.ComposeAsync("zhe'yang");
    }

    /// <summary>Timed work for a mark, looked at and not begun.</summary>
    private static async Task<string> AssessedAsync(Person person)
    {
        var work = (await person.AskAsync("api/assignments")).EnumerateArray().First(card => card.GetProperty("workshop").GetString() == "typing" && card.GetProperty("state").GetString() == "open");
        return "/attempts/" + await person.Page.EvaluateAsync<string>("id => fetch(`/api/assignments/${id}/attempts`, { method: 'POST' }).then(a => a.json()).then(a => a.id)", work.GetProperty("id").GetString());
    }

    /// <summary>Work that another device of the same student writes on just now.</summary>
    private static async Task<string> ElsewhereAsync(Person person)
    {
        var path = await PracticeAsync(person, "jw-cs-2");
        await person.Page.EvaluateAsync("path => fetch(`/api${path}/writer`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{\"takeOver\":true}' })", path);
        await person.Page.Context.ClearCookiesAsync(new() { Name = "jiangshang-device" });
        return path;
    }

    private static async Task<string> PracticeAsync(Person person, string task)
    {
        var answer = await person.Page.EvaluateAsync<string>(
            "task => fetch(`/api/tasks/${task}/practice`, { method: 'POST', headers: { 'X-Requested-With': 'jiangshang' } }).then(a => a.text())", task);
        return "/attempts/" + JsonDocument.Parse(answer).RootElement.GetProperty("id").GetString();
    }
}
