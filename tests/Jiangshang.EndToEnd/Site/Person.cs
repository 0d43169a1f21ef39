using System.Text.Json;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Site;

/// <summary>Somebody of the demo school at a browser of their own.</summary>
public sealed class Person(Chromium browser, IPage page, string number) : IAsyncDisposable
{
    public const string DemoPassword = "jiangshang-demo";

    public Chromium Browser { get; } = browser;

    public IPage Page { get; private set; } = page;

    public static async Task<Person> SignedInAsync(SchoolServer server, string number, View? view = null, string password = DemoPassword)
    {
        var browser = await Chromium.StartAsync(server.Address, view ?? View.Desktop);
        var page = await browser.OpenAsync("/sign-in");
        await page.Locator("#schoolCode").FillAsync("demo");
        await page.Locator("#number").FillAsync(number);
        await page.Locator("#password").FillAsync(password);
        await page.Locator("form button[type=submit]").ClickAsync();
        await page.Locator("#content, main").First.WaitForAsync();
        return new Person(browser, page, number);
    }

    /// <summary>Somebody who has not signed in.</summary>
    public static async Task<Person> AtTheDoorAsync(SchoolServer server, View view)
    {
        var browser = await Chromium.StartAsync(server.Address, view);
        return new Person(browser, await browser.OpenAsync("/sign-in"), "nobody");
    }

    public async Task GoToAsync(string path) => await Page.GotoAsync(new Uri(Browser.Site, path).ToString());

    /// <summary>After the browser crashed and came back.</summary>
    public async Task OpenAgainAsync(string path) => Page = await Browser.OpenAsync(path);

    /// <summary>What the API answers this person, for facts a screen does not spell out.</summary>
    public async Task<JsonElement> AskAsync(string path)
    {
        var answer = await Page.Context.APIRequest.GetAsync(new Uri(Browser.Site, path).ToString());
        Assert.True(answer.Ok, $"{path}: {answer.Status} {await answer.TextAsync()}");
        return (await answer.JsonAsync())!.Value;
    }

    public async ValueTask DisposeAsync()
    {
        // What each person saw last: the first thing to look at when a test fails.
        await Page.ScreenshotAsync(new() { Path = Path.Combine(SchoolServer.Root, "artifacts/test-results/last-seen", number + ".png") });
        Assert.Empty(Browser.Foreign);
        Assert.Empty(Browser.Errors);
        await Browser.DisposeAsync();
    }
}
