using System.Text.Json;
using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Loop;

/// <summary>
/// The path of CS-3: a student whose typing is too slow does the remedial test with an input method. In the middle the browser
/// dies; he goes on. The audit clears. The test takes the five minutes the standard asks for, so each way of walking it is a class of its own, to run
/// beside the others.
/// </summary>
public abstract class TypingThroughACrash
{
    private static readonly (string Chinese, string English) Score = ("得分明细", "How the score comes about");

    private static readonly TimeProvider Clock = TimeProvider.System;

    /// <summary>The standard wants at least five minutes; the test types a little longer by the wall clock.</summary>
    private static readonly TimeSpan Needed = TimeSpan.FromSeconds(303);

    protected static async Task WalkAsync(View view)
    {
        await using var server = new SchoolServer();
        await server.StartAsync();
        await using var student = await Person.SignedInAsync(server, "20240101", view);
        Assert.Equal("notCleared", (await student.AskAsync("api/home")).GetProperty("verdict").GetString());
        await student.Page.GetByText("CS-3").First.WaitForAsync();

        await student.LookAsync("cs3-01-home");
        await student.Page.GetByRole(AriaRole.Button, new() { NameRegex = student.Saying("去做|开始|接着做", "Start|Go on") }).First.ClickAsync();
        await student.Page.WaitForURLAsync("**/attempts/*");
        var path = new Uri(student.Page.Url).AbsolutePath;
        await student.LookAsync("cs3-01-before-the-clock");
        await student.Page.GetByRole(AriaRole.Button, new() { Name = student.In("开始计时", "Start the clock") }).ClickAsync();
        await student.Page.Locator("textarea.typing-field:not([readonly])").WaitForAsync();
        var attempt = await student.AskAsync("api" + path);
        var source = string.Concat(attempt.GetProperty("worksheet").GetProperty("texts").EnumerateArray()
            .Select(text => text.GetProperty("text").GetString())).ReplaceLineEndings("");

        var began = Clock.GetUtcNow();
        var typed = await TypeUntilAsync(student, source, 0, began + TimeSpan.FromSeconds(40));
        await SavedAsync(student);
        await student.LookAsync("cs3-02-typing");

        await student.Browser.CrashAsync();
        await student.OpenAgainAsync(path);
        await student.Page.Locator("textarea.typing-field").WaitForAsync();
        await student.Page.WaitForFunctionAsync("length => document.querySelector('textarea.typing-field').value.replace(/\\s/g, '').length >= length", typed);
        await student.LookAsync("cs3-03-after-the-crash");

        typed = await TypeUntilAsync(student, source, typed, began + Needed);
        await SavedAsync(student);
        Assert.True(typed > 420, $"Only {typed} characters were typed in time.");
        if (!student.Page.Url.EndsWith("/result", StringComparison.Ordinal))
        {
            await student.HandInAsync();
        }

        try
        {
            await student.Page.WaitForURLAsync("**/result", new() { Timeout = 60_000 });
        }
        catch (TimeoutException)
        {
            await student.LookAsync("cs3-04-no-result");
            Assert.Fail($"No result; the page says: {await student.Page.Locator("body").InnerTextAsync()}");
        }

        await student.Page.GetByText(student.In(Score.Chinese, Score.English)).WaitForAsync();
        await student.LookAsync("cs3-04-result");

        var result = await student.AskAsync("api" + path + "/result");
        Assert.Equal("scored", result.GetProperty("state").GetString());
        Assert.True(Reading(result, "typing.accuracy") >= 99, result.ToString());
        Assert.True(Reading(result, "typing.netSpeed") >= 80, result.ToString());
        Assert.Equal("cleared", (await student.AskAsync("api/home")).GetProperty("verdict").GetString());
        await student.GoToAsync("/");
        await student.Page.GetByText(student.In("毕业要求全部达到", "Everything for graduation is done")).First.WaitForAsync();
        await student.LookAsync("cs3-05-cleared");
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
        student.Page.Locator(".save.saved").Or(student.Page.GetByText(student.In(Score.Chinese, Score.English))).First.WaitForAsync(new() { Timeout = 20_000 });

    private static decimal Reading(JsonElement result, string metric) => result.GetProperty("metrics").EnumerateArray()
        .Single(reading => reading.GetProperty("code").GetString() == metric).GetProperty("value").GetDecimal();
}
