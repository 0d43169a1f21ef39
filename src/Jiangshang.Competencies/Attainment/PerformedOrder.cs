using Jiangshang.Competencies.Evidence;

namespace Jiangshang.Competencies.Attainment;

/// <summary>
/// The order rules see evidence in: by when the work was performed, and between equals by id, so that the order is total and
/// does not depend on who was marked first.
/// </summary>
internal static class PerformedOrder
{
    public static int Compare(EvidenceContent left, EvidenceContent right)
    {
        var byTime = left.PerformedAt.CompareTo(right.PerformedAt);
        return byTime != 0 ? byTime : string.CompareOrdinal(left.Id.Value, right.Id.Value);
    }
}
