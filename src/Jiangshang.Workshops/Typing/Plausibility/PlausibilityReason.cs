using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>One thing in a log that a person should look at.</summary>
/// <param name="Measured">What was found, in the check's unit.</param>
/// <param name="Bound">Where the check begins to speak.</param>
/// <param name="Words">What it is, for teacher and student alike: it accuses nobody.</param>
/// <param name="HarmlessCause">What may be behind it without any fault of the student's.</param>
/// <param name="Source">Where the bound comes from.</param>
public sealed record PlausibilityReason(
    PlausibilityCheck Check,
    PlausibilityKind Kind,
    int Weight,
    MetricValue Measured,
    MetricValue Bound,
    string Unit,
    Wording Words,
    Wording HarmlessCause,
    Wording Source);
