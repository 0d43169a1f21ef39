namespace Jiangshang.Marketplace.Shoppers;

/// <summary>A consumer segment (人群) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct SegmentId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
