using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>What a log's record says about how it came about. It never fails anybody: at most it asks for a person's eyes.</summary>
/// <param name="Reasons">Everything that crossed its bound, the weightiest first, whether or not it is enough.</param>
/// <param name="Weight">The weightiest reason of each kind, added up.</param>
/// <param name="HoldAt">From this weight on a person looks at the record before it counts.</param>
public sealed record PlausibilityVerdict(IReadOnlyList<PlausibilityReason> Reasons, int Weight, int HoldAt)
{
    [JsonIgnore]
    public bool IsHeld => Weight >= HoldAt;
}
