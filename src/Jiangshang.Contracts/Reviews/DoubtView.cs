using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Reviews;

/// <summary>One thing in a record that a person should look at.</summary>
/// <param name="Words">What it is; it accuses nobody.</param>
/// <param name="HarmlessCause">What may be behind it without any fault.</param>
/// <param name="Weight">1 says little, 2 much; <paramref name="Alone"/> when it is enough by itself.</param>
public sealed record DoubtView(Wording Words, Wording HarmlessCause, MetricValue Measured, MetricValue Bound, string Unit, int Weight, bool Alone, Wording Source);
