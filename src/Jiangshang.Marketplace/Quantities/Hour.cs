using System.Globalization;

namespace Jiangshang.Marketplace.Quantities;

/// <summary>A tick of the day (时), 0 to 23.</summary>
/// <param name="Value">0 to 23.</param>
public readonly record struct Hour(int Value)
{
    /// <summary>Ticks in a day.</summary>
    public const int PerDay = 24;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
