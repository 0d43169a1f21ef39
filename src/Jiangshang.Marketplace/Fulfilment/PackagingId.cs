namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>A packaging option (包装方案) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct PackagingId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
