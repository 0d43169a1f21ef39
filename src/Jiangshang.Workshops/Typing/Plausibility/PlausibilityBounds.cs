using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>All bounds of one day.</summary>
/// <param name="HoldAt">The weight at which a log waits for a person.</param>
/// <param name="LeastCharacters">A record of fewer characters never waits: nothing passes by it.</param>
/// <param name="LeastKeys">Shape and order are read only from so many intervals.</param>
/// <param name="LongPause">Longer intervals are pauses, and left out of shape and order.</param>
/// <param name="LateAfter">Keys that arrive later than this after they were struck arrived late.</param>
/// <param name="LongPiece">Pieces of so many characters and more are long.</param>
/// <param name="LeastAlike">A rhythm is compared over at least so many intervals.</param>
public sealed record PlausibilityBounds(
    int HoldAt,
    CharacterCount LeastCharacters,
    int LeastKeys,
    Milliseconds LongPause,
    Milliseconds LateAfter,
    CharacterCount LongPiece,
    int LeastAlike,
    IReadOnlyList<PlausibilityBound> Bounds)
{
    public PlausibilityBound Of(PlausibilityCheck check) =>
        Bounds.FirstOrDefault(bound => bound.Check == check) ?? throw new InvalidOperationException($"There is no bound for {check}.");

    /// <summary>The checks that have no bound, for the content's reader.</summary>
    public static IEnumerable<PlausibilityCheck> MissingFrom(IReadOnlyList<PlausibilityBound> bounds) =>
        Enum.GetValues<PlausibilityCheck>().Where(check => bounds.All(bound => bound.Check != check));
}
