namespace Jiangshang.Marketplace.Decisions;

/// <summary>
/// The one table of all decisions: name, fields, how to take them apart and put them together. The binary log and the text form both
/// derive from it. The position of a row is its code in the log: rows are only ever added at the end.
/// </summary>
internal static partial class DecisionSchema
{
    public static ImmutableArray<DecisionShape> Shapes { get; } = [.. Goods(), .. Promotion(), .. Trade()];

    public static int CodeOf(Decision decision)
    {
        for (var code = 0; code < Shapes.Length; code++)
        {
            if (Shapes[code].Type == decision.GetType())
            {
                return code;
            }
        }

        throw new InvalidOperationException($"{decision.GetType().Name} is missing in the schema.");
    }
}
