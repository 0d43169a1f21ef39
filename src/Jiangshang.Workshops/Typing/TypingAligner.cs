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
        // Beyond this the costs would overflow; a submission that long is refused before it is scored.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(typed.Length, TypingSubmissionCheck.LongestText, nameof(typed));
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
        // One more than the band is wide: what lies beyond its edge is unreachable.
        var costs = new int[width + 1];
        var above = new int[width + 1];
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
        var shift = row - (steps.Length / 2);
        var first = int.Max(0, -shift);
        var count = int.Min(steps.Length - 1, source.Length - shift) - first + 1;
        if (count <= 0)
        {
            return;
        }

        if (first + shift == 0)
        {
            costs[first] = above[first + 1] + edit;
            steps[first] = ExtraStep;
            first++;
            count--;
        }

        var left = first > 0 ? costs[first - 1] : Unreachable;
        FillCells(
            source.Characters.AsSpan(first + shift - 1, count), typed.Characters[row - 1], typed.ByHand[row - 1] ? 1 : 0, edit, left,
            above.AsSpan(first, count + 1), costs.AsSpan(first, count), steps.Slice(first, count));
    }

    /// <summary>The innermost loop: spans of known lengths, and sums that cannot overflow because a text has at most some thousand characters.</summary>
    private static void FillCells(
        ReadOnlySpan<int> source, int character, int reward, int edit, int left, ReadOnlySpan<int> above, Span<int> costs, Span<byte> steps)
    {
        unchecked
        {
            var diagonal = above[0];
            above = above[1..];
            for (var cell = 0; cell < source.Length && cell < above.Length && cell < costs.Length && cell < steps.Length; cell++)
            {
                var up = above[cell];
                var cost = diagonal + (source[cell] == character ? -reward : edit);
                var step = Together;
                if (left + edit < cost)
                {
                    cost = left + edit;
                    step = MissingStep;
                }

                if (up + edit < cost)
                {
                    cost = up + edit;
                    step = ExtraStep;
                }

                costs[cell] = cost;
                steps[cell] = step;
                left = cost;
                diagonal = up;
            }
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
