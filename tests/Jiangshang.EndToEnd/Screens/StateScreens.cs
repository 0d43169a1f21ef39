using System.Text.Json.Nodes;
using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>The states a screen can be in beside having what it asked for: empty, loading, refused, failed, offline, very full.</summary>
internal static class StateScreens
{
    private const string Student = "20240101";
    private const string Teacher = "T101";
    private const int FullClass = 60;
    private const string NothingToMark = """{"work":{"items":[],"total":0,"number":1,"size":50},"waiting":0,"tasks":[],"classes":[]}""";

    private static readonly Screen Gallery = Screen.At("gallery", Student, "/gallery") with { StaysLoading = true };

    public static IReadOnlyList<Screen> All { get; } =
    [
        Screen.At("state-not-found", Student, "/no-such-page"),
        Screen.At("state-refused", Student, "/students/01900000-0000-7000-8000-000000000001"),
        Screen.At("state-loading", Student, "/") with { Before = Answering("**/api/home", _ => Task.CompletedTask), Then = StillLoadingAsync, StaysLoading = true },
        Screen.At("state-failed", Student, "/certificates") with { Before = Answering("**/api/students/*/certificates", route => route.AbortAsync()) },
        Screen.At("state-broken", Student, "/ledger") with { Before = Answering("**/api/students/*/ledger", route => route.FulfillAsync(new() { Status = 500 })) },
        Screen.At("state-only-here", "20250102", "/tasks") with { Then = TypeOfflineAsync },
        Screen.At("state-nothing-to-mark", Teacher, "/marking") with { Before = Empty("**/api/marking**", NothingToMark) },
        Screen.At("state-nothing-to-do", Student, "/tasks") with { Before = Empty("**/api/assignments") },
        new("state-class-of-sixty", Teacher, person => StaffScreens.OfClassAsync(person, "/classes/")) { Before = Answering("**/heat-map", CrowdAsync) },
        Gallery,
        Gallery.InTheDark(),
    ];

    private static Func<Person, Task> Answering(string address, Func<IRoute, Task> answer) => person => person.Page.RouteAsync(address, answer);

    private static Func<Person, Task> Empty(string address, string body = "[]") => Answering(address, route => route.FulfillAsync(new() { ContentType = "application/json", Body = body }));

    private static Task StillLoadingAsync(Person person) => Assertions.Expect(person.Page.Locator(".slow")).ToBeVisibleAsync();

    /// <summary>Practice begun, the network gone, a few words typed: they are on this computer only, and the bar says so.</summary>
    private static async Task TypeOfflineAsync(Person person)
    {
        await person.Page.Locator("#tasks-tab-1").ClickAsync();
        await person.Page.Locator("ul.cards li").Filter(new() { HasText = "ty-practice" }).First.GetByRole(AriaRole.Button).ClickAsync();
        await person.Page.Locator(".typing-cell").First.WaitForAsync();
        await person.Page.RouteAsync("**/api/**", route => route.AbortAsync());
        await person.Page.Locator(".typing-desk").ClickAsync();
        await (await Ime.OnAsync(person.Page)).TypeAsync(string.Concat((await person.Page.Locator(".typing-source").AllInnerTextsAsync()).Take(12)));
        await person.Page.Locator(".save.only-here").WaitForAsync();
    }

    /// <summary>The class three times over, with the longest of names.</summary>
    private static async Task CrowdAsync(IRoute route)
    {
        var map = (await JsonNode.ParseAsync(new MemoryStream(await (await route.FetchAsync()).BodyAsync())))!.AsObject();
        var rows = map["rows"]!.AsArray();
        for (var place = 0; rows.Count < FullClass; place++)
        {
            var copy = rows[place]!.DeepClone();
            copy["student"]!["id"] = Guid.CreateVersion7().ToString();
            copy["student"]!["name"] = $"阿卜杜热合曼·买买提艾力{place}";
            rows.Add(copy);
        }

        await route.FulfillAsync(new() { ContentType = "application/json", Body = map.ToJsonString() });
    }
}
