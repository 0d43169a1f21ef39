using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views;

/// <summary>One student with what follows from the record at one moment: the ground every view of that student stands on.</summary>
/// <param name="Assignments">All of the student's assignments; only open ones become next steps.</param>
public sealed record StudentCase(
    StudentCard Card,
    StudentRecord Record,
    AuditReport Report,
    RemediationPlan Plan,
    IReadOnlyList<AssignmentCard> Assignments)
{
    private readonly Dictionary<EvidenceId, EvidenceContent> _evidence = Record.Evidence.ToDictionary(content => content.Id);

    /// <summary>Judges a record, then describes it.</summary>
    public static StudentCase Of(SchoolView school, StudentCard card, StudentRecord record, IReadOnlyList<AssignmentCard> assignments, DateTimeOffset at)
    {
        var report = GraduationAudit.Of(school.Standard, record, at);
        return new StudentCase(card, record, report, RemediationPlan.Of(school.Standard, record, report, school.Offers), assignments);
    }

    /// <returns>Null when the student's record has no such evidence.</returns>
    public EvidenceContent? Evidence(EvidenceId id) => _evidence.GetValueOrDefault(id);
}
