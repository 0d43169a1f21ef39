using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.GraduationAudits;

/// <param name="OpenRemedial">Remedial work assigned and not done yet.</param>
public sealed record AuditRow(StudentCard Student, AuditVerdict Verdict, Score Evaluation, IReadOnlyList<GapView> Findings, int OpenRemedial);
