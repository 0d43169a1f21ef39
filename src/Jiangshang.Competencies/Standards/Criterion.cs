using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>
/// A criterion (判据): all of its bounds must hold in the same piece of evidence, so that a fast careless attempt and a slow
/// careful one never add up to a pass.
/// </summary>
/// <param name="Code">Short name, unique within its requirement: <c>speed</c>.</param>
/// <param name="Bounds">At least one. The first is the one progress is shown for.</param>
/// <param name="Kinds">The kinds of evidence accepted; at least one.</param>
/// <param name="Minimum">The weakest condition accepted.</param>
/// <param name="WithinMonths">Only work performed in the last so many months before the audit counts; null for all.</param>
public sealed record Criterion(
    string Code,
    Wording Title,
    IReadOnlyList<MetricBound> Bounds,
    IReadOnlyList<EvidenceKind> Kinds,
    WorkCondition Minimum,
    EvidenceSelection Over,
    int? WithinMonths)
{
    public bool Accepts(EvidenceKind kind)
    {
        for (var i = 0; i < Kinds.Count; i++)
        {
            if (Kinds[i] == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any bound knows an excellent value: without one, met is all there is.</summary>
    public bool CanBeExcelled()
    {
        for (var i = 0; i < Bounds.Count; i++)
        {
            if (Bounds[i].Excellent is not null)
            {
                return true;
            }
        }

        return false;
    }
}
