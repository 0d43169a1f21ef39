using Deque.AxeCore.Playwright;
using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>What holds on every screen: no axe violation, nothing to scroll sideways on a phone.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    public static TheoryData<string> Numbers() => new(Screen.All.Select(screen => screen.Number).Distinct());

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task No_screen_has_an_accessibility_violation(string number)
    {
        await using var person = await Look.PersonForAsync(site.Server, First(number), View.Desktop);
        var violations = new List<string>();
        foreach (var screen in Screen.All.Where(screen => screen.Number == number))
        {
            await Look.AtAsync(person, screen);
            Assert.True(screen.Then is not null || await person.Page.Locator("dialog[open]").CountAsync() == 0, $"{screen.Name}: a dialog nobody opened");
            var result = await person.Page.RunAxe();
            violations.AddRange(result.Violations.Select(violation =>
                $"{screen.Name}: {violation.Id} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html[..Math.Min(260, node.Html.Length)]))}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task No_screen_scrolls_sideways_on_a_phone(string number)
    {
        await using var person = await Look.PersonForAsync(site.Server, First(number), View.Phone.In("en"));
        var wide = new List<string>();
        foreach (var screen in Screen.All.Where(screen => screen.Number == number))
        {
            await Look.AtAsync(person, screen);
            var over = await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
            {
                wide.Add($"{screen.Name}: {over} px too wide");
            }
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    private static Screen First(string number) => Screen.All.First(screen => screen.Number == number);
}
