using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>
/// Walks a requirement's tree of criteria over the evidence for it, collecting a verdict per criterion on the way. One walker
/// serves all requirements of a student, so that judging thousands of students makes no working lists.
/// </summary>
internal sealed class CriteriaEvaluation(DateTimeOffset at)
{
    private readonly List<CriterionVerdict> _verdicts = new(4);
    private readonly List<EvidenceQuality> _eligible = new(16);
    private ArraySegment<EvidenceContent> _evidence;

    /// <summary>The day asked about, by the calendar of whoever asks.</summary>
    public DateOnly On => DateOnly.FromDateTime(at.DateTime);

    /// <summary>Whether any criterion of the last requirement had evidence to look at.</summary>
    public bool AnythingConsidered => _verdicts.Exists(static verdict => verdict.Considered > 0);

    /// <summary>The verdicts on the last requirement's criteria, in the order written.</summary>
    public IReadOnlyList<CriterionVerdict> Verdicts() => _verdicts.ToArray();

    public CriteriaResult Of(Requirement requirement, ArraySegment<EvidenceContent> evidence)
    {
        _verdicts.Clear();
        _evidence = evidence;
        return Of(requirement.Criteria);
    }

    private CriteriaResult Of(CriterionNode node) => node switch
    {
        CriterionNode.Leaf leaf => OfLeaf(leaf.Criterion),
        CriterionNode.All all => AtLeast(all.Nodes.Count, all.Nodes, everyExcels: true),
        CriterionNode.Any any => AtLeast(1, any.Nodes, everyExcels: false),
        CriterionNode.AtLeast some => AtLeast(some.Count, some.Nodes, everyExcels: false),
        _ => throw new InvalidOperationException($"Unknown criterion node {node.GetType().Name}."),
    };

    private CriteriaResult OfLeaf(Criterion criterion)
    {
        FillEligible(criterion);
        var verdict = CriterionSelection.Judge(criterion, _eligible);
        _verdicts.Add(verdict);
        return new CriteriaResult(verdict.Met, criterion.CanBeExcelled(), verdict.Excelled, verdict.Progress);
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

    private void FillEligible(Criterion criterion)
    {
        _eligible.Clear();
        var metric = criterion.Bounds[0].Metric;
        var from = criterion.WithinMonths is { } months ? at.AddMonths(-months) : DateTimeOffset.MinValue;
        foreach (var content in _evidence)
        {
            if (content.Condition >= criterion.Minimum
                && criterion.Accepts(content.Kind)
                && (criterion.WithinMonths is null || content.PerformedAt >= from)
                && content.Reading(metric) is { } reading)
            {
                _eligible.Add(EvidenceQuality.Of(criterion, content, reading));
            }
        }
    }
}
