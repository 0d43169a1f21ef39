using Jiangshang.Content.Reading;
using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.TypingTexts;

/// <summary>Reads <c>items/typing/tt-001.yaml</c>.</summary>
internal static class TypingTextReader
{
    public const string Schema = "typing-text/1";
    public const string Folder = "items/typing/";

    public static IReadOnlyList<TypingText> ReadAll(ContentReading reading, ContentFiles files)
    {
        var texts = new List<TypingText>();
        foreach (var (file, content) in files.Below(Folder))
        {
            if (reading.Open(file, content, Schema) is not { } node)
            {
                continue;
            }

            // The topic is for people choosing texts; no rule reads it.
            node.Text("topic");
            var text = node.Finish(new TypingText(
                node.Made("code", code => new TypingTextCode(code), new TypingTextCode("unnamed")),
                node.Wording("title"),
                node.Unit("difficulty", level => new TextDifficulty(level), new TextDifficulty(1)),
                node.Choice<TypingTextUse>("use"),
                node.Text("text")));
            reading.CheckFileName(file, text.Code.Value);
            texts.Add(text);
        }

        return reading.Distinct(texts, text => text.Code);
    }
}
