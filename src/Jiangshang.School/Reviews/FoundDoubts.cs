using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.School.Reviews;

/// <summary>What the record of a hand-in says about how it came about.</summary>
/// <param name="Held">The verdict as JSON when a person has to look at it before it counts; null otherwise.</param>
/// <param name="Print">The rhythm to be kept; null where there is too little of one.</param>
internal sealed record FoundDoubts(string? Held, RhythmPrint? Print)
{
    public static FoundDoubts None { get; } = new(null, null);
}
