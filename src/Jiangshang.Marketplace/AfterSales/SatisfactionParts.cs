namespace Jiangshang.Marketplace.AfterSales;

/// <summary>What a buyer's satisfaction is made of: gains, and losses that are taken off.</summary>
internal readonly record struct SatisfactionParts(
    float Baseline, float Quality, float Promise, float Price, float Late, float Reply, float Damage, float OverClaims, float Unboxing, float Mood)
{
    public float Total => Baseline + Quality - Promise - Price - Late - Reply - Damage - OverClaims + Unboxing + Mood;
}
