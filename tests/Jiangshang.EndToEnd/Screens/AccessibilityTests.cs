using Deque.AxeCore.Commons;
using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>What holds on every screen: no axe violation, nothing to scroll sideways on a phone.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    /// <summary>
    /// A transition never gets on from where it begins, so what cannot be read on the way is found every time, and not only where the check meets it by chance.
    /// </summary>
    private const string TransitionsStandStill = """
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(":root { --motion: 1000s !important } .loading { --motion: 0s !important }");
        document.adoptedStyleSheets.push(sheet);
        """;

    /// <summary>
    /// One run of axe in the page itself. The package's own way opens a page more for each run, to gather the frames of a page; ours have none, and it took six times as long.
    /// </summary>
    private const string RunAxe = """
        async rules => (await axe.run(document, { rules, resultTypes: ["violations"] })).violations
          .map(violation => `${violation.id} ${violation.nodes.slice(0, 3).map(node => node.html.slice(0, 260)).join(" | ")}`)
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Numbers() => new(Screen.All.Select(screen => screen.Number).Distinct());

    /// <summary>In English, which takes more room than Chinese. One visit serves both questions: the window becomes a phone's.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task No_screen_violates_accessibility_or_scrolls_sideways_on_a_phone(string number)
    {
        var desktop = View.Desktop.In("en");
        await using var person = await Look.PersonForAsync(site.Server, First(number), desktop);
        await person.Page.AddInitScriptAsync(TransitionsStandStill);
        var faults = new List<string>();
        foreach (var screen in Screen.All.Where(screen => screen.Number == number))
        {
            await person.Page.SetViewportSizeAsync(desktop.Width, desktop.Height);
            await Look.AtAsync(person, screen);
            Assert.True(screen.Then is not null || await person.Page.Locator("dialog[open]").CountAsync() == 0, $"{screen.Name}: a dialog nobody opened");

            // A page that still waits for its answer has nothing to head yet.
            var rules = new Dictionary<string, object> { ["page-has-heading-one"] = new { enabled = !screen.StaysLoading } };
            await person.Page.EvaluateAsync(Axe);
            faults.AddRange((await person.Page.EvaluateAsync<string[]>(RunAxe, rules)).Select(violation => $"{screen.Name}: {violation}"));
            await person.Page.SetViewportSizeAsync(View.Phone.Width, View.Phone.Height);
            var over = await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
            {
                faults.Add($"{screen.Name}: {over} px too wide for a phone");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static Screen First(string number) => Screen.All.First(screen => screen.Number == number);
}
