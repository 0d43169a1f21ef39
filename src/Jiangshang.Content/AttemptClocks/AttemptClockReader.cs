using Jiangshang.Content.Reading;
using Jiangshang.Content.Standards;

namespace Jiangshang.Content.AttemptClocks;

/// <summary>Reads <c>rules/attempt-clock.yaml</c>.</summary>
internal static class AttemptClockReader
{
    public const string FileName = "rules/attempt-clock.yaml";
    private const string Schema = "attempt-clock/1";

    /// <returns>Null when the folder has none.</returns>
    public static AttemptClockRules? Read(ContentReading reading, ContentFiles files)
    {
        if (!files.Texts.TryGetValue(FileName, out var text) || reading.Open(FileName, text, Schema) is not { } node)
        {
            return null;
        }

        return node.Finish(new AttemptClockRules(
            Limit(node, "claimTolerance"),
            Limit(node, "lateReach"),
            Limit(node, "lateSpell"),
            Limit(node, "writerSilence"),
            Limit(node, "clockJump")));
    }

    private static TimeSpan Limit(NodeReader node, string key)
    {
        var limit = node.Map(key);
        var seconds = limit.Whole("seconds");
        _ = limit.Source();
        if (limit.OptionalDate("since") is null)
        {
            limit.Report(ReadingFindings.MissingKey, "since");
        }

        limit.Finish();
        return TimeSpan.FromSeconds(seconds);
    }
}
