using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Rules;

/// <summary>Reads <c>rules/proctored-room.yaml</c>.</summary>
internal static class RoomRulesReader
{
    public const string FileName = "rules/proctored-room.yaml";
    private const string Schema = "proctored-room/1";

    public static RoomRules? Read(ContentReading reading, ContentFiles files)
    {
        if (!files.Texts.TryGetValue(FileName, out var text) || reading.Open(FileName, text, Schema) is not { } node)
        {
            return null;
        }

        return node.Finish(new RoomRules(
            TimeSpan.FromMinutes(Sourced(node.Map("lessonMinutes"))),
            TimeSpan.FromMinutes(Sourced(node.Map("codeMinutes"))),
            Sourced(node.Map("wrongCodes")),
            TimeSpan.FromMinutes(Sourced(node.Map("forgetMinutes")))));
    }

    /// <summary>A number that says where it comes from; no number here is below 1.</summary>
    private static int Sourced(NodeReader node)
    {
        node.Words("source");
        var value = Math.Max(1, node.Whole("value"));
        node.Finish();
        return value;
    }
}
