using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>Every screen as a picture, by role, in both languages, on a lab PC and on a phone: <c>./screens</c>.</summary>
public sealed class ScreensTests(DemoSite site)
{
    /// <summary>Parts of names, by commas, where only some screens are wanted.</summary>
    private static readonly string[] Wanted =
        (Environment.GetEnvironmentVariable("SCREENS") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static TheoryData<string, int> LanguagesAndWidths() => new() { { "zh-CN", 1366 }, { "zh-CN", 360 }, { "en", 1366 }, { "en", 360 } };

    [Theory(Explicit = true)]
    [MemberData(nameof(LanguagesAndWidths))]
    public async Task Every_screen_is_rendered_into_a_picture(string language, int width)
    {
        var view = (width == 360 ? View.Phone : View.Desktop).In(language);
        var folder = Path.Combine(SchoolServer.Root, "screenshots");
        foreach (var group in Screen.All.Where(IsWanted).GroupBy(screen => screen.Number))
        {
            await using var person = await Look.PersonForAsync(site.Server, group.First(), view);
            foreach (var screen in group)
            {
                await Look.AtAsync(person, screen);
                await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{screen.Name}-{language}-{width}.png") });
            }
        }
    }

    /// <summary>What schools print, as the printer gets it: A4, without navigation and buttons.</summary>
    [Theory(Explicit = true)]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_list_that_is_printed_is_rendered_as_a_page(string language)
    {
        var folder = Path.Combine(SchoolServer.Root, "screenshots");
        foreach (var name in new[] { "registrar-audit", "teacher-heat-map" })
        {
            var screen = Screen.All.First(screen => screen.Name == name);
            await using var person = await Look.PersonForAsync(site.Server, screen, View.Desktop.In(language));
            await Look.AtAsync(person, screen);
            await person.Page.PdfAsync(new() { Path = Path.Combine(folder, $"{name}-{language}.pdf"), PreferCSSPageSize = true, PrintBackground = true });
        }
    }

    private static bool IsWanted(Screen screen) =>
        Wanted.Length == 0 || Wanted.Any(part => screen.Name.Contains(part, StringComparison.Ordinal));
}
