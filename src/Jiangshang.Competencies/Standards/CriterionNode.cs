namespace Jiangshang.Competencies.Standards;

/// <summary>How a requirement combines its criteria: a tree of all / any / at least n.</summary>
public abstract record CriterionNode
{
    private CriterionNode()
    {
    }

    public sealed record Leaf(Criterion Criterion) : CriterionNode;

    public sealed record All(IReadOnlyList<CriterionNode> Nodes) : CriterionNode;

    public sealed record Any(IReadOnlyList<CriterionNode> Nodes) : CriterionNode;

    /// <summary>1 ≤ Count ≤ number of nodes.</summary>
    public sealed record AtLeast(int Count, IReadOnlyList<CriterionNode> Nodes) : CriterionNode;

    /// <summary>The criteria at the leaves, in the order written.</summary>
    public IEnumerable<Criterion> Criteria() => this switch
    {
        Leaf leaf => [leaf.Criterion],
        All all => all.Nodes.SelectMany(node => node.Criteria()),
        Any any => any.Nodes.SelectMany(node => node.Criteria()),
        AtLeast atLeast => atLeast.Nodes.SelectMany(node => node.Criteria()),
        _ => throw new InvalidOperationException($"Unknown criterion node {GetType().Name}."),
    };
}
