using Jiangshang.Content.Reading;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.TypingTexts;

/// <summary>Reads <c>items/typing-sentences/orders.yaml</c>: a code and a sentence a line.</summary>
internal static class TypingSentenceReader
{
    public const string Schema = "typing-sentences/1";
    public const string Folder = "items/typing-sentences/";

    public static IReadOnlyList<TypingSentence> ReadAll(ContentReading reading, ContentFiles files)
    {
        var sentences = new List<TypingSentence>();
        foreach (var (file, content) in files.Below(Folder))
        {
            if (reading.Open(file, content, Schema) is not { } node)
            {
                continue;
            }

            var topic = node.Text("topic");
            reading.CheckFileName(file, topic);
            var lines = node.Map("sentences");
            sentences.AddRange(lines.Keys().Select(key => reading.Places.Remember(
                new TypingSentence(new TypingTextCode(key), topic, lines.Text(key)), lines.PlaceAt(key))));
            lines.Finish();
            node.Finish();
        }

        return reading.Distinct(sentences, sentence => sentence.Code);
    }
}
