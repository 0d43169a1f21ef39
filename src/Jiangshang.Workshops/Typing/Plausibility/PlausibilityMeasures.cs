namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>All measures of one log; a measure that the log is too short for is absent.</summary>
internal sealed class PlausibilityMeasures
{
    private const int Percent = 100;
    private const double LongestPercent = 0.99;

    /// <summary>What a hand does is only told apart where at least one moment in so many composes.</summary>
    private const int LeastComposedShare = 5;

    /// <summary>χ² with eight degrees of freedom stays below eight times this in 99.7 of 100 cases: a property of the statistic, not of people.</summary>
    private const double UnlinkedByLot = 3;
    private readonly Dictionary<PlausibilityCheck, double> _values = [];
    private readonly PlausibilityBounds _bounds;

    public PlausibilityMeasures(TypingSubmission submission, IReadOnlyList<EntryArrival> arrivals, IReadOnlyList<EarlierRhythm> earlier, PlausibilityBounds bounds)
    {
        _bounds = bounds;
        var log = new TypingLogReading(submission.Events, bounds.LongPiece.Value);
        if (log.Characters < bounds.LeastCharacters.Value)
        {
            return;
        }

        MeasureArrival(arrivals);
        MeasureRhythm(log);
        MeasureComposition(log);
        MeasureSpeed(log);
        MeasureRepeat(RhythmPrint.Of(log.Changes), earlier);
    }

    public double? Of(PlausibilityCheck check) => _values.TryGetValue(check, out var value) ? value : null;

    private void MeasureArrival(IReadOnlyList<EntryArrival> arrivals)
    {
        var events = arrivals.Sum(entry => entry.Events);
        if (events == 0)
        {
            return;
        }

        _values[PlausibilityCheck.AheadOfClock] = arrivals.Max(entry => entry.LastEvent.Value - entry.ArrivedAfter.Value);
        var late = arrivals.Where(entry => entry.ArrivedAfter.Value - entry.FirstEvent.Value > _bounds.LateAfter.Value).Sum(entry => entry.Events);
        _values[PlausibilityCheck.ArrivedLate] = (double)Percent * late / events;
    }

    private void MeasureRhythm(TypingLogReading log)
    {
        var moments = log.Moments.Where(moment => moment.Interval is { } interval && interval > 0 && interval <= _bounds.LongPause.Value).ToArray();
        if (moments.Length < _bounds.LeastKeys)
        {
            return;
        }

        var sorted = moments.Select(moment => moment.Interval!.Value).Order().ToArray();
        var middle = Intervals.Quantile(sorted, 0.5);
        _values[PlausibilityCheck.EvenIntervals] = Percent * Intervals.RelativeSpread(sorted);
        _values[PlausibilityCheck.NoLongIntervals] = Intervals.Quantile(sorted, LongestPercent) / middle;
        _values[PlausibilityCheck.SameInterval] = Percent * Intervals.CommonestShare(sorted);
        _values[PlausibilityCheck.KeysTooClose] = middle;
        var logarithms = moments.Select(moment => Intervals.Log2(moment.Interval!.Value)).ToArray();
        var unlinked = _values[PlausibilityCheck.UnlinkedIntervals] = Intervals.Portmanteau(logarithms);
        _values[PlausibilityCheck.NoCorrections] = log.Corrections;
        if (moments.Count(moment => moment.Act is KeyAct.Begin or KeyAct.GoOn) * LeastComposedShare < moments.Length)
        {
            return;
        }

        var indifferent = _values[PlausibilityCheck.IndifferentIntervals] = Percent * Intervals.Explained(logarithms, [.. moments.Select(moment => moment.Act)]);

        // By lot is what is both: indifferent, and as unlinked as chance makes nearly all that is drawn by lot.
        if (unlinked < UnlinkedByLot)
        {
            _values[PlausibilityCheck.IntervalsByLot] = indifferent;
        }
    }

    private void MeasureComposition(TypingLogReading log)
    {
        if (log.Characters > 0)
        {
            _values[PlausibilityCheck.PiecesWithoutKeys] = (double)Percent * log.CharactersInLongPieces / log.Characters;
        }

        if (log.Hanzi > 0)
        {
            _values[PlausibilityCheck.WithoutComposition] = (double)Percent * log.HanziWithoutComposition / log.Hanzi;
        }

        if (log.Hanzi - log.HanziWithoutComposition is > 0 and var composed)
        {
            _values[PlausibilityCheck.FewKeys] = (double)log.ComposedKeys / composed;
        }
    }

    private void MeasureSpeed(TypingLogReading log)
    {
        // A few seconds have no speed: a phrase committed at the beginning would be the fastest typing ever seen.
        const int ShortestMinute = 60_000;
        var speed = (double)log.Characters * ShortestMinute / Math.Max(ShortestMinute, log.Last - log.First);
        _values[PlausibilityCheck.ContestSpeed] = speed;
        _values[PlausibilityCheck.BeyondAnyone] = speed;
        _values[PlausibilityCheck.FastWithoutComposition] = (double)log.HanziWithoutComposition * ShortestMinute / Math.Max(ShortestMinute, log.Last - log.First);
    }

    private void MeasureRepeat(RhythmPrint own, IReadOnlyList<EarlierRhythm> earlier)
    {
        var alike = earlier.Select(found => own.Likeness(found.Print, found.OwnPosition, found.Position, _bounds.LeastAlike)).Max();
        if (alike is { } likeness)
        {
            _values[PlausibilityCheck.SameRhythm] = Percent * likeness;
        }
    }
}
