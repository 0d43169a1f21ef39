using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads a requirement's tree of criteria: <c>all</c>, <c>any</c>, <c>atLeast</c> + <c>of</c>, or one criterion.</summary>
internal static class CriteriaReader
{
    public static CriterionNode Node(NodeReader node)
    {
        CriterionNode read = node switch
        {
            _ when node.Has("all") => new CriterionNode.All(Nodes(node, "all")),
            _ when node.Has("any") => new CriterionNode.Any(Nodes(node, "any")),
            _ when node.Has("atLeast") => new CriterionNode.AtLeast(node.Whole("atLeast"), Nodes(node, "of")),
            _ => new CriterionNode.Leaf(Criterion(node)),
        };
        return node.Finish(read);
    }

    private static IReadOnlyList<CriterionNode> Nodes(NodeReader node, string key) => [.. node.Maps(key).Select(Node)];

    private static Criterion Criterion(NodeReader node) => node.Finish(new Criterion(
        node.Text("criterion"),
        node.Words("title"),
        [.. node.Maps("bounds").Select(Bound)],
        node.Choices<EvidenceKind>("kinds"),
        node.Choice<WorkCondition>("minimum"),
        Over(node.Map("over")),
        node.OptionalWhole("withinMonths")));

    private static MetricBound Bound(NodeReader node)
    {
        var atMost = node.Has("atMost");
        return node.Finish(new MetricBound(
            node.Code<MetricCode>("metric"),
            atMost ? Comparison.AtMost : Comparison.AtLeast,
            node.Number(atMost ? "atMost" : "atLeast"),
            node.OptionalNumber("excellent"),
            node.Source()));
    }

    /// <summary><c>{ take: best }</c>, <c>latest</c>, <c>every</c>, or <c>{ take: count-of-last, count: 2, last: 3 }</c>.</summary>
    private static EvidenceSelection Over(NodeReader node)
    {
        EvidenceSelection selection = node.Choice<Take>("take") switch
        {
            Take.Best => new EvidenceSelection.Best(),
            Take.Latest => new EvidenceSelection.Latest(),
            Take.Every => new EvidenceSelection.Every(),
            Take.CountOfLast => new EvidenceSelection.CountOfLast(node.Whole("count"), node.Whole("last")),
        };
        return node.Finish(selection);
    }

    private enum Take
    {
        Best,
        Latest,
        Every,
        CountOfLast,
    }
}
