using System.Text.Json;
using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Loop;

/// <summary>
/// The path of CS-3: a student whose typing is too slow does the remedial test with an input method. In the middle the browser
/// dies; he goes on. The audit clears.
/// </summary>
public sealed class TypingThroughACrashTests(DemoSite site)
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    /// <summary>The standard wants at least five minutes; the test types a little longer by the wall clock.</summary>
    private static readonly TimeSpan Needed = TimeSpan.FromSeconds(303);

    [Fact]
    public async Task A_student_types_through_a_browser_crash_and_is_cleared()
    {
        await using var student = await Person.SignedInAsync(site.Server, "20240101");
        Assert.Equal("notCleared", (await student.AskAsync("api/home")).GetProperty("verdict").GetString());
        await student.Page.GetByText("CS-3").First.WaitForAsync();

        await student.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("去做|开始|接着做") }).First.ClickAsync();
        await student.Page.WaitForURLAsync("**/attempts/*");
        var path = new Uri(student.Page.Url).AbsolutePath;
        var attempt = await student.AskAsync("api" + path);
        var source = string.Concat(attempt.GetProperty("worksheet").GetProperty("texts").EnumerateArray()
            .Select(text => text.GetProperty("text").GetString())).ReplaceLineEndings("");

        var began = Clock.GetUtcNow();
        var typed = await TypeUntilAsync(student, source, 0, began + TimeSpan.FromSeconds(40));
        await SavedAsync(student);

        await student.Browser.CrashAsync();
        await student.OpenAgainAsync(path);
        await student.Page.Locator("textarea.typing-field").WaitForAsync();
        await student.Page.WaitForFunctionAsync("length => document.querySelector('textarea.typing-field').value.replace(/\\s/g, '').length >= length", typed);

        typed = await TypeUntilAsync(student, source, typed, began + Needed);
        await SavedAsync(student);
        Assert.True(typed > 420, $"Only {typed} characters were typed in time.");
        if (!student.Page.Url.EndsWith("/result", StringComparison.Ordinal))
        {
            await HandInAsync(student);
        }

        await student.Page.WaitForURLAsync("**/result", new() { Timeout = 60_000 });
        await student.Page.GetByText("得分明细").WaitForAsync();

        var result = await student.AskAsync("api" + path + "/result");
        Assert.Equal("scored", result.GetProperty("state").GetString());
        Assert.True(Reading(result, "typing.accuracy") >= 99, result.ToString());
        Assert.True(Reading(result, "typing.netSpeed") >= 80, result.ToString());
        Assert.Equal("cleared", (await student.AskAsync("api/home")).GetProperty("verdict").GetString());
        await student.GoToAsync("/");
        await student.Page.GetByText("毕业要求全部达到").First.WaitForAsync();
    }

    private static async Task<int> TypeUntilAsync(Person student, string source, int from, DateTimeOffset until)
    {
        // Two characters about every 1.2 seconds: a hundred a minute, as a trained hand does it.
        const int atOnce = 2;
        var pace = TimeSpan.FromMilliseconds(1_150);
        await student.Page.Locator("textarea.typing-field:not([readonly])").FocusAsync();
        var ime = await Ime.OnAsync(student.Page);
        var place = from;
        while (Clock.GetUtcNow() < until && place < source.Length)
        {
            var next = Clock.GetUtcNow() + pace;
            var length = Math.Min(atOnce, source.Length - place);
            await ime.TypeAsync(source.Substring(place, length), length);
            place += length;
            var pause = next - Clock.GetUtcNow();
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause);
            }
        }

        return place;
    }

    private static Task SavedAsync(Person student) =>
        student.Page.Locator(".save.saved").Or(student.Page.GetByText("得分明细")).First.WaitForAsync(new() { Timeout = 20_000 });

    private static async Task HandInAsync(Person student)
    {
        await student.Page.Locator("header.bar").GetByRole(AriaRole.Button, new() { Name = "交作业" }).ClickAsync();
        await student.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "交作业" }).ClickAsync();
    }

    private static decimal Reading(JsonElement result, string metric) => result.GetProperty("metrics").EnumerateArray()
        .Single(reading => reading.GetProperty("code").GetString() == metric).GetProperty("value").GetDecimal();
}
