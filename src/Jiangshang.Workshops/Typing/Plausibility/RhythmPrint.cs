namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>
/// The rhythm of one log, by which a copy is known again even when it was slowed, sped up, shifted or shaken a little: the intervals between
/// changes of the text, as logarithms. Marks are the distances between its longest pauses; a copy shares some of them, so that copies are found
/// without comparing with every log.
/// </summary>
public sealed class RhythmPrint
{
    private const int StepsAnOctave = 15;
    private const int Neighbours = 6;
    private const int DistancesInMark = 5;
    private const int MostMarks = 32;
    private readonly byte[] _intervals;

    private RhythmPrint(byte[] intervals) => _intervals = intervals;

    public ReadOnlySpan<byte> Bytes => _intervals;

    public int Length => _intervals.Length;

    /// <summary>Where the marks begin, and what they say.</summary>
    public IReadOnlyList<RhythmMark> Marks => field ??= FindMarks(_intervals);

    public static RhythmPrint Of(TypingSubmission submission) => Of(new TypingLogReading(submission.Events, int.MaxValue).Changes);

    public static RhythmPrint FromBytes(byte[] bytes) => new(bytes);

    internal static RhythmPrint Of(IReadOnlyList<int> changes) =>
        new([.. changes.Select(interval => (byte)Math.Clamp(StepsAnOctave * Intervals.Log2(Math.Max(1, interval)), 0, byte.MaxValue))]);

    /// <summary>How alike the two are where they overlap when these two intervals are laid upon each other: 1 for a copy, about 0 by chance.</summary>
    /// <returns>Null when fewer than the least number of intervals overlap.</returns>
    public double? Likeness(RhythmPrint other, int own, int others, int least)
    {
        var before = Math.Min(own, others);
        var length = before + Math.Min(Length - own, other.Length - others);
        return length < least ? null : Intervals.Correlation(_intervals.AsSpan(own - before, length), other._intervals.AsSpan(others - before, length));
    }

    private static List<RhythmMark> FindMarks(byte[] intervals)
    {
        var peaks = Enumerable.Range(Neighbours, Math.Max(0, intervals.Length - (2 * Neighbours))).Where(at => IsPeak(intervals, at)).ToArray();
        var marks = new List<RhythmMark>();
        for (var first = 0; first + DistancesInMark < peaks.Length && marks.Count < MostMarks; first++)
        {
            var key = 0L;
            for (var step = 0; step < DistancesInMark; step++)
            {
                // A prime larger than any usual distance keeps the places apart.
                key = (key * 257) + Math.Min(256, peaks[first + step + 1] - peaks[first + step]);
            }

            marks.Add(new RhythmMark(key, peaks[first]));
        }

        return marks;
    }

    private static bool IsPeak(byte[] intervals, int at)
    {
        for (var distance = 1; distance <= Neighbours; distance++)
        {
            if (intervals[at - distance] >= intervals[at] || intervals[at + distance] > intervals[at])
            {
                return false;
            }
        }

        return true;
    }
}
