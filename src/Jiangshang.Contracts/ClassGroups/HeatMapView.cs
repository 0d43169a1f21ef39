namespace Jiangshang.Contracts.ClassGroups;

/// <summary>Class × requirement: who lacks what.</summary>
public sealed record HeatMapView(ClassGroupCard ClassGroup, IReadOnlyList<HeatMapColumn> Columns, IReadOnlyList<HeatMapRow> Rows);
