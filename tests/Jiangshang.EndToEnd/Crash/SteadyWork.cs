using System.Text.Json;

namespace Jiangshang.EndToEnd.Crash;

/// <summary>What a steady student does again and again: which task, what its n-th journal entry says, and what handing it in leads to.</summary>
/// <param name="IsMeasured">Whether handing in leaves a piece of evidence at once; otherwise the work waits for a teacher.</param>
internal sealed record SteadyWork(string Task, Func<long, JsonElement> EntryAt, string StateAfter, bool IsMeasured)
{
    public static SteadyWork Writing { get; } = new(
        "jw-cs-2",
        sequence => Json(new { answer = string.Concat(Enumerable.Repeat($"第{sequence}稿：先问清楚，再给办法，最后回访。", 40)), files = Array.Empty<string>() }),
        "awaitingMarking",
        IsMeasured: false);

    public static SteadyWork Typing { get; } = new(
        "ty-practice-1",
        sequence => Json(new[] { new { kind = "textInserted", at = sequence * 200, start = sequence - 1, end = sequence - 1, text = "好" } }),
        "scored",
        IsMeasured: true);

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
