using System.Globalization;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>The seed of a run (随机种子).</summary>
/// <param name="Value">Any 64 bits.</param>
public readonly record struct RunSeed(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
