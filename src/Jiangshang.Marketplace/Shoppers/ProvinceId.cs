namespace Jiangshang.Marketplace.Shoppers;

/// <summary>A province-level region (省级行政区) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct ProvinceId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
