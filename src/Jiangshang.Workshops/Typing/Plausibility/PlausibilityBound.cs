using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>Where one check begins to speak, and how much it says. All of it is data: a school changes it with its own logs at hand.</summary>
/// <param name="Value">The bound, in the check's unit.</param>
/// <param name="Weight">How much crossing it says: 1 little, 2 much, 4 enough alone.</param>
/// <param name="Source">Where the number comes from.</param>
public sealed record PlausibilityBound(PlausibilityCheck Check, MetricValue Value, string Unit, int Weight, Wording Source, DateOnly ValidFrom);
