using System.Security.Cryptography;
using System.Text;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// Mixes a test from the sentence bank (混编): sentences the student has met least often come first, in an order of this seed, so that thirty
/// tests never show a whole text twice, and every test has the whole bank's difficulty.
/// </summary>
internal static class TypingMix
{
    private const int SentencesInParagraph = 6;
    private const int CodeBytes = 8;

    /// <summary>Of so many the one of middling difficulty is taken, so that luck makes no test easier than another.</summary>
    private const int Candidates = 9;

    public static (TypingText Text, IReadOnlyList<TypingTextCode> Sentences) Of(
        IReadOnlyList<TypingSentence> bank, IReadOnlyDictionary<TypingTextCode, int> timesSeen, int length, TextDifficulty difficulty, WorksheetSeed seed)
    {
        var random = new WorksheetRandom(seed, "typing.sentences");
        TypingSentence[] sorted = [.. bank.OrderBy(sentence => sentence.Code.Value, StringComparer.Ordinal)];
        var shown = Enumerable.Range(0, Candidates)
            .Select(_ => Draw(sorted, timesSeen, length, random))
            .OrderBy(sentences => TypableText.VocabularyIndex(string.Concat(sentences.Select(sentence => sentence.Text))))
            .ElementAt(Candidates / 2);
        var paragraphs = shown.Chunk(SentencesInParagraph).Select(paragraph => string.Concat(paragraph.Select(sentence => sentence.Text)));
        IReadOnlyList<TypingTextCode> codes = [.. shown.Select(sentence => sentence.Code)];
        return (new TypingText(CodeOf(codes), new Wording("混编文本", "Mixed text"), difficulty, TypingTextUse.Assessed, string.Join('\n', paragraphs)), codes);
    }

    private static IReadOnlyList<TypingSentence> Draw(
        TypingSentence[] bank, IReadOnlyDictionary<TypingTextCode, int> timesSeen, int length, WorksheetRandom random)
    {
        var chosen = new List<TypingSentence>();
        var characters = 0;
        foreach (var sentence in random.Shuffle(bank).OrderBy(sentence => timesSeen.GetValueOrDefault(sentence.Code)))
        {
            if (characters >= length)
            {
                break;
            }

            chosen.Add(sentence);
            characters += CountedText.Of(sentence.Text).Length;
        }

        // Chosen by how often they were met; shown in an order that says nothing of that.
        return random.Shuffle(chosen);
    }

    /// <summary>The same sentences in the same order have the same code: a text met before would be known again.</summary>
    private static TypingTextCode CodeOf(IReadOnlyList<TypingTextCode> sentences)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', sentences.Select(code => code.Value))));
        return new TypingTextCode($"mix-{Convert.ToHexStringLower(digest.AsSpan(0, CodeBytes))}");
    }
}
