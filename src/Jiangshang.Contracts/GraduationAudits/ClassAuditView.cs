using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.ClassGroups;

namespace Jiangshang.Contracts.GraduationAudits;

/// <summary>The graduation audit of a class.</summary>
public sealed record ClassAuditView(ClassGroupCard ClassGroup, VersionedCode Standard, DateTimeOffset At, IReadOnlyList<AuditRow> Rows);
