using System.Text.Json;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

/// <summary>Server and browser play a log back to the same text: both read the same cases (<c>tests/client-js/typing-logs.json</c>).</summary>
public sealed class TypingReplayTests
{
    [Fact]
    public void Logs_the_browser_wrote_of_rare_and_composed_characters_add_up_to_the_text_on_its_screen()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(TheRepository.File("tests/client-js/typing-logs.json")));
        Assert.True(cases.RootElement.GetArrayLength() >= 20);
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var events = one.GetProperty("events").Deserialize(WorkshopJson.Compact.IReadOnlyListTypingEvent)!;
            Assert.Equal(one.GetProperty("text").GetString(), new TypingReplay(events).FinalText);
        }
    }

    /// <summary>An instance of fault 6: the halves 😀 and 😁 do not share never stand alone.</summary>
    [Fact]
    public void Every_moment_of_such_a_log_is_text_without_halves_of_characters()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(TheRepository.File("tests/client-js/typing-logs.json")));
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var replay = new TypingReplay(one.GetProperty("events").Deserialize(WorkshopJson.Compact.IReadOnlyListTypingEvent)!);
            Assert.All(replay.Moments, moment => Assert.DoesNotContain('\uFFFD', ThroughJson(replay.FrameAt(moment).Text)));
        }
    }

    private static string ThroughJson(string text) => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text))!;
}
