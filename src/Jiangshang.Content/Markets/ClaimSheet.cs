using System.Collections.Immutable;

namespace Jiangshang.Content.Markets;

/// <summary>What copy may and may not say of a product (宣传清单).</summary>
/// <param name="MayClaim">Claims the fact sheet supports.</param>
/// <param name="MayNotClaim">Claims that are untrue, unproven or unlawful.</param>
public sealed record ClaimSheet(ImmutableArray<TrueClaim> MayClaim, ImmutableArray<ForbiddenClaim> MayNotClaim)
{
    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => MayClaim.IsEmpty && MayNotClaim.IsEmpty;
}
