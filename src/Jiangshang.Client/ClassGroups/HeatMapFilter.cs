using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Contracts.ClassGroups;

namespace Jiangshang.Client.ClassGroups;

/// <summary>Which students of a class are shown.</summary>
/// <param name="Lacks">The requirement they have not attained; null for any.</param>
/// <param name="OnlyNotCleared">Only those who cannot graduate yet.</param>
public sealed record HeatMapFilter(string? Lacks, bool OnlyNotCleared)
{
    public static HeatMapFilter Everybody { get; } = new(null, OnlyNotCleared: false);

    public IReadOnlyList<HeatMapRow> Of(HeatMapView map)
    {
        var column = Lacks is null ? -1 : map.Columns.ToList().FindIndex(column => column.Code.Value == Lacks);
        return [.. map.Rows.Where(row =>
            (!OnlyNotCleared || row.Verdict is AuditVerdict.NotCleared)
            && (column < 0 || row.Cells[column] is { Level: < AttainmentLevel.Attained }))];
    }
}
