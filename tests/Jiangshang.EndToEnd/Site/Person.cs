using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Site;

/// <summary>Somebody of the demo school at a browser of their own.</summary>
public sealed class Person(Chromium browser, IPage page, string number) : IAsyncDisposable
{
    public const string DemoPassword = "jiangshang-demo";

    public Chromium Browser { get; } = browser;

    public IPage Page { get; private set; } = page;

    public bool ReadsEnglish => Browser.View.Language == "en";

    public static async Task<Person> SignedInAsync(SchoolServer server, string number, View? view = null, string password = DemoPassword)
    {
        var browser = await Chromium.StartAsync(server.Address, view ?? View.Desktop);
        var page = await browser.OpenAsync("/sign-in");
        if (browser.View.Language == "en")
        {
            await page.Locator("header a[lang=en]").ClickAsync();
        }

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

    /// <summary>The words of the product as this person reads them.</summary>
    public string In(string chinese, string english) => ReadsEnglish ? english : chinese;

    public Regex Saying(string chinese, string english) => new(In(chinese, english));

    /// <summary>
    /// What holds at every step of a path: nothing to scroll sideways, and for who reads English no Chinese in headings, buttons and labels but names of
    /// people and classes, and what says that it is Chinese. Kept as a picture where JIANGSHANG_PICTURES names a folder.
    /// </summary>
    public async Task LookAsync(string step)
    {
        if (Environment.GetEnvironmentVariable("JIANGSHANG_PICTURES") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{step}-{Browser.View.Language}-{Browser.View.Width}.png") });
        }

        var over = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{step}: {over} px too wide");
        if (ReadsEnglish)
        {
            var chinese = await Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll("h1, h2, h3, button, label, legend, th, summary, [role=tab], nav a, header a, .button, .chip")]
                  .filter(element => element.checkVisibility() && !element.closest("[lang^=zh]"))
                  .map(element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join(" ").replace(/\d{4} 级\S+ \d班/g, "").trim())
                  .filter(text => /[\u3400-\u9fff]/.test(text) && !/^[\u3400-\u9fff]{2,4}$/.test(text))
                """);
            Assert.True(chinese.Length == 0, $"{step}: Chinese for who reads English: {string.Join(" | ", chinese)}");
        }
    }

    /// <summary>Hands in the attempt that is open, and says so again when asked.</summary>
    public async Task HandInAsync()
    {
        var name = In("交作业", "Hand in");
        await Page.Locator("header.bar").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
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
