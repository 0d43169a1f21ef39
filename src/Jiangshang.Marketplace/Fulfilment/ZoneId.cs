namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>A freight zone (运费区) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct ZoneId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
