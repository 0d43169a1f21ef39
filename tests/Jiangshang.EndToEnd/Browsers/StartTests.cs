using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Browsers;

/// <summary>Opening the product when something is missing: a file, an ability of the browser, the build the page was made with (fault 28).</summary>
public sealed class StartTests(DemoSite site)
{
    private const string Student = "20240117";

    public static TheoryData<string> Files() => new() { "\\.wasm$", "blazor\\.webassembly", "/dotnet(\\.[a-z0-9.]+)?\\.js$", "\\.css$", "/js/(page|journal-store)\\.js$" };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_start_file_that_does_not_come_at_first_is_asked_for_again_until_it_does(string files)
    {
        await using var browser = await Chromium.StartAsync(site.Server.Address, View.Desktop);
        var page = await browser.OpenAsync("/sign-in");
        var failed = new ConcurrentDictionary<string, bool>();

        // By path, not by address: whoever asks again does so under an address of its own.
        await page.RouteAsync("**/*", route => Regex.IsMatch(new Uri(route.Request.Url).AbsolutePath, files) && failed.TryAdd(new Uri(route.Request.Url).AbsolutePath, true)
            ? route.FulfillAsync(new() { Status = 503, Body = "busy" })
            : route.ContinueAsync());
        await SignInAsync(page);
        await page.Locator("#content h1").WaitForAsync();
        Assert.NotEmpty(failed);
        Assert.NotEqual("", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--primary')"));
    }

    [Theory]
    [InlineData("zh-CN", "这个浏览器太旧了")]
    [InlineData("en", "This browser is too old")]
    public async Task A_browser_that_lacks_what_is_needed_is_told_which_ones_do(string language, string said)
    {
        await using var browser = await Chromium.StartAsync(site.Server.Address, View.Desktop.In(language));
        var page = await browser.OpenAsync("/sign-in");
        await page.Context.AddCookiesAsync([new Cookie { Name = "language", Value = language[..2], Url = site.Server.Address.ToString() }]);
        await page.AddInitScriptAsync("delete Array.prototype.at");
        await SignInAsync(page);
        await page.GetByRole(AriaRole.Heading, new() { Name = said }).WaitForAsync();
        await page.Locator("li:visible").Filter(new() { HasText = "Firefox" }).First.WaitForAsync();
        Assert.Equal(0, await page.Locator("#splash:visible").CountAsync());
    }

    [Fact]
    public async Task A_page_left_open_over_an_upgrade_says_so_and_loads_anew()
    {
        await using var student = await Person.SignedInAsync(site.Server, Student);
        await student.Page.Locator("#content h1").WaitForAsync();
        await student.Page.RouteAsync("**/api/**", async route =>
        {
            var answer = await route.FetchAsync();
            var headers = new Dictionary<string, string>(answer.Headers) { ["x-jiangshang-build"] = "0123456789abcdef" };
            await route.FulfillAsync(new() { Response = answer, Headers = headers });
        });
        await student.Page.Locator("nav a[href=tasks]").First.ClickAsync();
        await student.Page.Locator("#upgraded button").ClickAsync();
        await student.Page.UnrouteAllAsync();
        await student.Page.Locator("#content h1").WaitForAsync();
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.Locator("#schoolCode").FillAsync("demo");
        await page.Locator("#number").FillAsync(Student);
        await page.Locator("#password").FillAsync(Person.DemoPassword);
        await page.Locator("form button[type=submit]").ClickAsync();
    }
}
