using System.Text;

namespace Jiangshang.Workshops.Scoring;

/// <summary>
/// A text as it is counted for marking: its Unicode characters without white space and line breaks, each 1, be it a Hanzi, a punctuation
/// mark, a Latin letter or a digit. Nothing else is normalised: a full-width comma is not a half-width one.
/// </summary>
internal sealed class CountedText
{
    private CountedText(int[] characters, int[] positions, bool[] byHand, int end)
    {
        Characters = characters;
        Positions = positions;
        ByHand = byHand;
        End = end;
    }

    /// <summary>The code point of each counted character.</summary>
    public int[] Characters { get; }

    /// <summary>Where each counted character stands in the text, in UTF-16 units.</summary>
    public int[] Positions { get; }

    /// <summary>Whether each counted character was plausibly typed by a person.</summary>
    public bool[] ByHand { get; }

    /// <summary>The length of the whole text in UTF-16 units.</summary>
    public int End { get; }

    public int Length => Characters.Length;

    public static CountedText Of(string text) => Of(text, _ => true);

    /// <param name="byHand">Whether the UTF-16 unit at this index was plausibly typed by a person.</param>
    public static CountedText Of(string text, Func<int, bool> byHand)
    {
        var characters = new List<int>(text.Length);
        var positions = new List<int>(text.Length);
        for (var index = 0; index < text.Length;)
        {
            // Half a surrogate pair stands for itself: it can only ever be an error.
            var whole = Rune.TryGetRuneAt(text, index, out var rune);
            if (!whole || !Rune.IsWhiteSpace(rune))
            {
                characters.Add(whole ? rune.Value : text[index]);
                positions.Add(index);
            }

            index += whole ? rune.Utf16SequenceLength : 1;
        }

        return new CountedText([.. characters], [.. positions], [.. positions.Select(byHand)], text.Length);
    }
}
