using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.ClassGroups;

/// <param name="RecentEvidence">Whether evidence came in the last 30 days.</param>
/// <param name="Trend">Where it went in those 30 days.</param>
public sealed record HeatMapCell(AttainmentLevel Level, BasisPoints Progress, bool RecentEvidence, Trend Trend);
