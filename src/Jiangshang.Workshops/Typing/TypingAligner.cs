using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// Finds the beginning of the source that a typed text comes closest to. The cost of an alignment is its edits first and its correct
/// characters second; both are minimised and maximised exactly. Only a band around the diagonal is reckoned: an alignment with at most
/// <c>d</c> edits never leaves the band of half-width <c>d</c>, so a result within the band is the best of all.
/// </summary>
internal static class TypingAligner
{
    private const byte Together = 0;
    private const byte MissingStep = 1;
    private const byte ExtraStep = 2;
    private const int Unreachable = int.MaxValue / 2;

    // Nearly every student stays in the first band; the last is always wide enough.
    private static readonly int[] HalfWidths = [24, 192];

    public static TypingAlignment Align(CountedText source, CountedText typed)
    {
        foreach (var halfWidth in HalfWidths)
        {
            if (halfWidth < typed.Length && AlignInBand(source, typed, halfWidth) is { } alignment)
            {
                return alignment;
            }
        }

        return AlignInBand(source, typed, typed.Length)
            ?? throw new InvalidOperationException("No text is further from the source than its own length.");
    }

    private static TypingAlignment? AlignInBand(CountedText source, CountedText typed, int halfWidth)
    {
        var width = (2 * halfWidth) + 1;
        var edit = typed.Length + 1;
        var steps = new byte[(typed.Length + 1) * width];
        var costs = new int[width];
        var above = new int[width];
        FillFirstRow(costs, steps, halfWidth, source.Length, edit);
        for (var row = 1; row <= typed.Length; row++)
        {
            (costs, above) = (above, costs);
            FillRow(source, typed, row, above, costs, steps.AsSpan(row * width, width), edit);
        }

        var best = 0;
        for (var slot = 1; slot < width; slot++)
        {
            // On equal terms the longer beginning: a slip at the end replaces the character it stands for.
            best = costs[slot] <= costs[best] && costs[slot] < Unreachable ? slot : best;
        }

        // cost = edits × (typed + 1) − correct, and correct ≤ typed: rounding up gives back the edits.
        var edits = (costs[best] + edit - 1) / edit;
        return edits <= halfWidth ? Trace(source, typed, steps, halfWidth, typed.Length - halfWidth + best) : null;
    }

    private static void FillFirstRow(int[] costs, byte[] steps, int halfWidth, int sourceLength, int edit)
    {
        Array.Fill(costs, Unreachable);
        for (var column = 0; column <= halfWidth && column <= sourceLength; column++)
        {
            costs[halfWidth + column] = column * edit;
            steps[halfWidth + column] = MissingStep;
        }
    }

    private static void FillRow(CountedText source, CountedText typed, int row, int[] above, int[] costs, Span<byte> steps, int edit)
    {
        Array.Fill(costs, Unreachable);
        var shift = row - (costs.Length / 2);
        var character = typed.Characters[row - 1];
        var reward = typed.ByHand[row - 1] ? 1 : 0;
        var firstSlot = int.Max(0, -shift);
        var lastSlot = int.Min(costs.Length - 1, source.Length - shift);
        for (var slot = firstSlot; slot <= lastSlot; slot++)
        {
            var column = slot + shift;
            var cost = Unreachable;
            var step = Together;
            if (column > 0)
            {
                cost = above[slot] + (source.Characters[column - 1] == character ? -reward : edit);
                if (slot > 0 && costs[slot - 1] + edit < cost)
                {
                    cost = costs[slot - 1] + edit;
                    step = MissingStep;
                }
            }

            if (slot + 1 < costs.Length && above[slot + 1] + edit < cost)
            {
                cost = above[slot + 1] + edit;
                step = ExtraStep;
            }

            costs[slot] = int.Min(cost, Unreachable);
            steps[slot] = step;
        }
    }

    private static TypingAlignment Trace(CountedText source, CountedText typed, byte[] steps, int halfWidth, int reached)
    {
        var width = (2 * halfWidth) + 1;
        var characters = new List<AlignedCharacter>(typed.Length + halfWidth);
        var row = typed.Length;
        var column = reached;
        while (row > 0 || column > 0)
        {
            switch (steps[(row * width) + column - row + halfWidth])
            {
                case MissingStep:
                    column--;
                    characters.Add(new AlignedCharacter(CharacterOutcome.Missing, At(source, column), null));
                    break;
                case ExtraStep:
                    row--;
                    characters.Add(new AlignedCharacter(CharacterOutcome.Extra, null, At(typed, row)));
                    break;
                default:
                    row--;
                    column--;
                    characters.Add(new AlignedCharacter(Outcome(source, column, typed, row), At(source, column), At(typed, row)));
                    break;
            }
        }

        characters.Reverse();
        return new TypingAlignment(characters, reached == source.Length && reached > 0);
    }

    private static CharacterOutcome Outcome(CountedText source, int column, CountedText typed, int row) =>
        source.Characters[column] != typed.Characters[row] ? CharacterOutcome.Wrong
        : typed.ByHand[row] ? CharacterOutcome.Correct
        : CharacterOutcome.NotCounted;

    private static TextPosition At(CountedText text, int index) => new(text.Positions[index]);
}
