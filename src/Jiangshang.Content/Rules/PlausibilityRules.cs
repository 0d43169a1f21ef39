using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Content.Rules;

/// <summary>The bounds, and how long a student has to repeat what did not count.</summary>
public sealed record PlausibilityRules(PlausibilityBounds Bounds, int RepeatWithinDays);
