using Jiangshang.Competencies.Graduation;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.ClassGroups;

/// <param name="Cells">One per column, in the columns' order; null where the requirement is not the student's.</param>
public sealed record HeatMapRow(StudentCard Student, AuditVerdict Verdict, int Gaps, IReadOnlyList<HeatMapCell?> Cells);
