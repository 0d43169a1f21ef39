using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>Walks one requirement's tree of criteria over the evidence for it, collecting a verdict per criterion on the way.</summary>
internal sealed class CriteriaEvaluation(List<EvidenceContent> evidence, DateTimeOffset at)
{
    private readonly List<CriterionVerdict> _verdicts = [];

    public IReadOnlyList<CriterionVerdict> Verdicts => _verdicts;

    public bool AnythingConsidered => _verdicts.Exists(verdict => verdict.Considered > 0);

    public CriteriaResult Of(CriterionNode node) => node switch
    {
        CriterionNode.Leaf leaf => OfLeaf(leaf.Criterion),
        CriterionNode.All all => AtLeast(all.Nodes.Count, all.Nodes, everyExcels: true),
        CriterionNode.Any any => AtLeast(1, any.Nodes, everyExcels: false),
        CriterionNode.AtLeast some => AtLeast(some.Count, some.Nodes, everyExcels: false),
        _ => throw new InvalidOperationException($"Unknown criterion node {node.GetType().Name}."),
    };

    private CriteriaResult OfLeaf(Criterion criterion)
    {
        var verdict = CriterionSelection.Judge(criterion, Eligible(criterion));
        _verdicts.Add(verdict);
        var canExcel = criterion.Bounds.Any(bound => bound.Excellent is not null);
        return new CriteriaResult(verdict.Met, canExcel, verdict.Excelled, verdict.Progress);
    }

    /// <param name="everyExcels">True for "all": whatever can excel must. Otherwise it is enough that so many nodes excel.</param>
    private CriteriaResult AtLeast(int count, IReadOnlyList<CriterionNode> nodes, bool everyExcels)
    {
        var results = new CriteriaResult[nodes.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Of(nodes[i]);
        }

        var met = results.Count(result => result.Met) >= count;
        var canExcel = results.Any(result => result.CanExcel);
        var excelled = canExcel && met && (everyExcels
            ? results.All(result => result.Excelled || !result.CanExcel)
            : results.Count(result => result.Met && result.Excelled) >= count);

        Array.Sort(results, static (left, right) => right.Progress.Value.CompareTo(left.Progress.Value));
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += results[i].Progress.Value;
        }

        var progress = met ? BasisPoints.Whole : new BasisPoints(sum / count);
        return new CriteriaResult(met, canExcel, excelled, progress);
    }

    private List<EvidenceContent> Eligible(Criterion criterion)
    {
        var eligible = new List<EvidenceContent>(evidence.Count);
        var metric = criterion.Bounds[0].Metric;
        var from = criterion.WithinMonths is { } months ? at.AddMonths(-months) : DateTimeOffset.MinValue;
        foreach (var content in evidence)
        {
            if (content.Condition >= criterion.Minimum
                && criterion.Kinds.Contains(content.Kind)
                && content.PerformedAt >= from
                && content.Reading(metric) is not null)
            {
                eligible.Add(content);
            }
        }

        return eligible;
    }
}
