using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.GraduationAudits;

/// <param name="Overrides">What people decided in place of the rules, and still speaks.</param>
/// <param name="Inferences">A sentence for each certificate that counts in another's place by inference only.</param>
/// <param name="OpenRemedial">Remedial work assigned and not done yet.</param>
public sealed record AuditRow(StudentCard Student, AuditVerdict Verdict, Score Evaluation, IReadOnlyList<GapView> Findings, int OpenRemedial, IReadOnlyList<OverrideView> Overrides, IReadOnlyList<Wording> Inferences);
