using System.Text.Json;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>What workbenches journal: half of the students type, half write up judged work.</summary>
internal static class Drafts
{
    private const string Sentence = "收到少了一个配件，非常抱歉给您添麻烦了，我马上核对打包视频，今天就给您免费补发。";
    private static readonly string[] Tasks = ["ty-practice-1", "jw-cs-2", "ty-practice-2", "jw-cs-5"];

    /// <summary>The task a student practises.</summary>
    public static string TaskOf(int student) => Tasks[student % Tasks.Length];

    /// <summary>The payload of an entry, the same for the same student and place.</summary>
    public static string Payload(int student, long sequence) => student % 2 == 0 ? Typing(sequence) : Judged(student, sequence);

    /// <summary>The request that saves one entry.</summary>
    public static string Request(int student, long sequence) =>
        $$"""{"entries":[{"sequence":{{sequence}},"payload":{{Payload(student, sequence)}}}]}""";

    /// <summary>Whether the server holds exactly this payload.</summary>
    public static bool Matches(JsonElement payload, int student, long sequence) =>
        payload.GetRawText() == Payload(student, sequence);

    /// <summary>Some seconds of an input method at work.</summary>
    private static string Typing(long sequence)
    {
        var at = sequence * 2_000;
        var events = Enumerable.Range(0, 4).SelectMany(phrase =>
        {
            var (begin, text, place) = (at + (phrase * 450), Sentence.Substring(phrase * 3, 3), (sequence * 12) + (phrase * 3));
            return new[]
            {
                $$"""{"kind":"compositionStarted","at":{{begin}}}""",
                $$"""{"kind":"compositionUpdated","at":{{begin + 180}},"text":"{{text}}"}""",
                $$"""{"kind":"compositionEnded","at":{{begin + 400}},"text":"{{text}}"}""",
                $$"""{"kind":"textInserted","at":{{begin + 400}},"start":{{place}},"end":{{place}},"text":"{{text}}"}""",
            };
        });
        return "[" + string.Join(',', events) + "]";
    }

    /// <summary>The whole draft, as its workbench sends it: from one sentence to ten.</summary>
    private static string Judged(int student, long sequence) =>
        $$"""{"answer":"{{student}}-{{sequence}} {{string.Concat(Enumerable.Repeat(Sentence, 1 + (int)(sequence % 10)))}}","files":[]}""";
}
