using System.Globalization;

namespace Jiangshang.Marketplace.Replay;

/// <summary>A byte position in a log.</summary>
/// <param name="Offset">From 0.</param>
public readonly record struct LogPosition(int Offset)
{
    public override string ToString() => Offset.ToString(CultureInfo.InvariantCulture);
}
