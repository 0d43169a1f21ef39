using System.Collections.Frozen;

namespace Jiangshang.Marketplace.Decisions;

/// <summary>
/// The one table of all decisions: name, fields, how to take them apart and put them together. The binary log and the text form both
/// derive from it. The position of a row is its code in the log: rows are only ever added at the end.
/// </summary>
internal static partial class DecisionSchema
{
    public static ImmutableArray<DecisionShape> Shapes { get; } = [.. Goods(), .. Promotion(), .. Trade()];

    private static readonly FrozenDictionary<Type, int> Codes = Enumerable.Range(0, Shapes.Length).ToFrozenDictionary(code => Shapes[code].Type);

    public static int CodeOf(Decision decision) =>
        Codes.TryGetValue(decision.GetType(), out var code) ? code : throw new InvalidOperationException($"{decision.GetType().Name} is missing in the schema.");
}
