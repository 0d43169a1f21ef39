using Jiangshang.Content.Reading;
using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Content.Rules;

/// <summary>Reads <c>rules/typing-plausibility.yaml</c>.</summary>
internal static class PlausibilityReader
{
    public const string FileName = "rules/typing-plausibility.yaml";
    private const string Schema = "typing-plausibility/1";

    public static PlausibilityRules? Read(ContentReading reading, ContentFiles files)
    {
        if (!files.Texts.TryGetValue(FileName, out var text) || reading.Open(FileName, text, Schema) is not { } node)
        {
            return null;
        }

        var bounds = node.Maps("bounds").Select(Bound).ToList();
        return node.Finish(new PlausibilityRules(
            new PlausibilityBounds(
                node.Whole("holdAt"),
                node.Unit("leastCharacters", value => new CharacterCount(value), new CharacterCount(0)),
                node.Whole("leastKeys"),
                node.Unit("longPauseMilliseconds", value => new Milliseconds(value), new Milliseconds(0)),
                node.Unit("lateAfterMilliseconds", value => new Milliseconds(value), new Milliseconds(0)),
                node.Unit("longPieceCharacters", value => new CharacterCount(value), new CharacterCount(1)),
                node.Whole("leastAlike"),
                bounds),
            node.Whole("repeatWithinDays")));
    }

    private static PlausibilityBound Bound(NodeReader node)
    {
        var source = node.Words("source");
        return node.Finish(new PlausibilityBound(
            node.Choice<PlausibilityCheck>("check"),
            MetricValue.FromMillionths(node.Number("value").Millionths),
            node.Text("unit"),
            node.Whole("weight"),
            new Wording(source.Zh, source.En),
            node.Date("validFrom")));
    }
}
