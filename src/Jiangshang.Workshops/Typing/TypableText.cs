using System.Text;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Whether a text can be typed as it stands, and how hard it is.</summary>
public static class TypableText
{
    private const string Marks = "，。、；：？！“”‘’（）《》【】—…·％～";

    /// <summary>Guiraud's index at which each grade begins, from the second; measured on the shipped texts, whose grades lie on either side.</summary>
    private static readonly double[] GradesFrom = [9.0, 10.2, 11.2, 15.5];

    private static readonly FaultCode NoText = new("noText");
    private static readonly FaultCode CannotBeTyped = new("cannotBeTyped");
    private static readonly FaultCode TooShort = new("tooShort");
    private static readonly FaultCode TooLong = new("tooLong");

    /// <param name="least">Fewer counted characters are too few.</param>
    /// <param name="most">More are too many.</param>
    public static IEnumerable<TaskProblem> FindProblems(string text, CharacterCount least, CharacterCount most)
    {
        var length = LengthOf(text).Value;
        if (length == 0)
        {
            yield return new TaskProblem(NoText, "text", new Wording("还没有文字。", "There is no text yet."));
            yield break;
        }

        if (length < least.Value)
        {
            yield return new TaskProblem(TooShort, "text", new Wording($"只有 {length} 字，至少要 {least} 字。", $"There are {length} characters; at least {least} are needed."));
        }

        if (length > most.Value)
        {
            yield return new TaskProblem(TooLong, "text", new Wording($"有 {length} 字，最多 {most} 字。", $"There are {length} characters; {most} are the most."));
        }

        foreach (var rune in text.EnumerateRunes().Where(rune => !CanBeTyped(rune)).Distinct())
        {
            yield return new TaskProblem(CannotBeTyped, "text", new Wording(
                $"“{rune}”（U+{rune.Value:X4}）用一般的输入法打不出来，请换掉。", $"“{rune}” (U+{rune.Value:X4}) cannot be typed with a usual input method; replace it."));
        }
    }

    public static CharacterCount LengthOf(string text) => new(CountedText.Of(text).Length);

    /// <summary>How hard the text is by the width of its vocabulary for its length.</summary>
    public static TextDifficulty DifficultyOf(string text)
    {
        var index = VocabularyIndex(text);
        return new TextDifficulty(1 + GradesFrom.Count(grade => index >= grade));
    }

    /// <summary>Different characters ÷ √length (Guiraud 1954).</summary>
    public static double VocabularyIndex(string text)
    {
        var characters = CountedText.Of(text).Characters;
        return characters.Length == 0 ? 0 : characters.Distinct().Count() / Math.Sqrt(characters.Length);
    }

    /// <summary>Hanzi of the basic block, what stands on every keyboard, the marks every Chinese input method has, and line breaks.</summary>
    private static bool CanBeTyped(Rune rune) =>
        rune.Value is >= 0x4E00 and <= 0x9FFF or >= 0x20 and <= 0x7E or '\n' or '\u3000' || Marks.EnumerateRunes().Contains(rune);
}
