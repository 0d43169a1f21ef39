namespace Jiangshang.Marketplace.Shoppers;

/// <summary>A simulated consumer (消费者) by its position in the run.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct ConsumerId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
