using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>
/// Says of a typing log what in it is unlike a person at a keyboard, from kinds of evidence that do not hang together. A single unusual
/// measure never holds a log; either two kinds speak, or one that no hand and no slow network can bring about.
/// </summary>
public static class TypingPlausibility
{
    /// <summary>Checks that speak when the measure lies above the bound; the others speak when it lies below.</summary>
    private static readonly PlausibilityCheck[] Upwards =
    [
        PlausibilityCheck.AheadOfClock, PlausibilityCheck.ArrivedLate, PlausibilityCheck.SameInterval, PlausibilityCheck.WithoutComposition,
        PlausibilityCheck.FastWithoutComposition, PlausibilityCheck.PiecesWithoutKeys, PlausibilityCheck.SameRhythm, PlausibilityCheck.ContestSpeed, PlausibilityCheck.BeyondAnyone,
    ];

    /// <param name="arrivals">When each journal entry reached the server; empty where nobody kept it.</param>
    /// <param name="earlier">Earlier logs that share marks with this one.</param>
    public static PlausibilityVerdict Judge(
        TypingSubmission submission, IReadOnlyList<EntryArrival> arrivals, IReadOnlyList<EarlierRhythm> earlier, PlausibilityBounds bounds)
    {
        var measures = new PlausibilityMeasures(submission, arrivals, earlier, bounds);
        var reasons = Enum.GetValues<PlausibilityCheck>()
            .Select(check => Reason(check, measures, bounds))
            .OfType<PlausibilityReason>()
            .OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Check)
            .ToList();
        return new PlausibilityVerdict(reasons, reasons.GroupBy(reason => reason.Kind).Sum(kind => kind.Max(reason => reason.Weight)), bounds.HoldAt);
    }

    public static PlausibilityKind KindOf(PlausibilityCheck check) => check switch
    {
        PlausibilityCheck.AheadOfClock or PlausibilityCheck.ArrivedLate => PlausibilityKind.Arrival,
        PlausibilityCheck.EvenIntervals or PlausibilityCheck.NoLongIntervals or PlausibilityCheck.SameInterval => PlausibilityKind.Shape,
        PlausibilityCheck.UnlinkedIntervals or PlausibilityCheck.IndifferentIntervals or PlausibilityCheck.IntervalsByLot => PlausibilityKind.Order,
        PlausibilityCheck.NoCorrections => PlausibilityKind.Corrections,
        PlausibilityCheck.WithoutComposition or PlausibilityCheck.FastWithoutComposition or PlausibilityCheck.PiecesWithoutKeys or PlausibilityCheck.FewKeys => PlausibilityKind.Composition,
        PlausibilityCheck.SameRhythm => PlausibilityKind.Repeat,
        PlausibilityCheck.ContestSpeed or PlausibilityCheck.BeyondAnyone or PlausibilityCheck.KeysTooClose => PlausibilityKind.Speed,
    };

    private static PlausibilityReason? Reason(PlausibilityCheck check, PlausibilityMeasures measures, PlausibilityBounds bounds)
    {
        if (measures.Of(check) is not { } measured)
        {
            return null;
        }

        var bound = bounds.Of(check);
        var value = MetricValue.FromMillionths((long)(Math.Min(measured, int.MaxValue) * 1_000_000));
        var speaks = Upwards.Contains(check) ? value > bound.Value : value < bound.Value;
        var (words, cause) = PlausibilityWords.Of(check);
        return speaks ? new PlausibilityReason(check, KindOf(check), bound.Weight, value, bound.Value, bound.Unit, words, cause, bound.Source) : null;
    }
}
