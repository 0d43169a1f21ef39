using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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
            var rules = new Dictionary<string, RuleOptions> { ["page-has-heading-one"] = new() { Enabled = !screen.StaysLoading } };
            faults.AddRange((await person.Page.RunAxe(new AxeRunOptions { Rules = rules })).Violations.Select(violation =>
                $"{screen.Name}: {violation.Id} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html[..Math.Min(260, node.Html.Length)]))}"));
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
