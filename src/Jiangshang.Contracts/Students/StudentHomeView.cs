using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Certificates;

namespace Jiangshang.Contracts.Students;

/// <summary>The student's first screen: what is missing, what is next, where one stands.</summary>
/// <param name="Gaps">What graduation still waits for, with the next step for each; empty when cleared.</param>
/// <param name="PlannedCertificates">Names of the certificates in the student's plan that no certificate counts for yet.</param>
/// <param name="NextTasks">Open assignments by due time, remedial ones marked.</param>
public sealed record StudentHomeView(
    StudentCard Student,
    AuditVerdict Verdict,
    Score Evaluation,
    IReadOnlyList<GapView> Gaps,
    IReadOnlyList<AssignmentCard> NextTasks,
    IReadOnlyList<GroupAttainmentView> Groups,
    IReadOnlyList<RequirementCard> Requirements,
    IReadOnlyList<CertificateRuleView> CertificateRules,
    IReadOnlyList<Wording> PlannedCertificates,
    FeedbackView? LastFeedback,
    DateTimeOffset At);
