using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Students;
using Jiangshang.Contracts.TrainingTasks;
using Jiangshang.Server.Views;

namespace Jiangshang.School.Tests.Views.Given;

/// <summary>A student for views: starts with nothing at all, each With… adds one thing.</summary>
internal sealed record AStudent
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(8));
    public static readonly Guid TeacherId = Guid.Parse("0193a000-0000-7000-8000-000000000001");
    public static readonly VersionedCode TypingTask = new("ty-01", 1);

    public CompetencyStandard Standard { get; init; } = ViewStandard.Of();

    public IReadOnlyList<EvidenceContent> Evidence { get; init; } = [];

    public IReadOnlyList<CertificateRecord> Certificates { get; init; } = [];

    public IReadOnlyList<CertificateTypeCode> Planned { get; init; } = [];

    public IReadOnlyList<AssignmentCard> Assignments { get; init; } = [];

    public bool SchoolHasTasks { get; init; } = true;

    public SchoolView School => new(
        Standard,
        SchoolHasTasks ? [new TaskCard(new(TypingTask.Code), 1, "typing", new("看打一", "Copy typing 1"), new("摘要", "Summary"), [new("CS-3")], 10, WorkCondition.Assessed)] : [],
        SchoolHasTasks ? [new TaskOffer(TypingTask, new("看打一", "Copy typing 1"), [new("CS-3")], [ViewStandard.Speed, ViewStandard.Accuracy], EvidenceKind.Measured, WorkCondition.Assessed, 10)] : [],
        new Dictionary<string, string> { [TeacherId.ToString()] = "周敏" },
        _ => null);

    public StudentCase Case => StudentCase.Of(
        School,
        new StudentCard(Guid.Empty, "20240101", "林晓", Guid.Empty, "电商2401", 2024, ViewStandard.CustomerService, new("客户服务", "Customer service")),
        new StudentRecord(new("s"), 2024, ViewStandard.CustomerService, Evidence, Certificates, Planned),
        Assignments,
        Now);

    public IReadOnlyList<EvidenceRecord> Chain => Evidence.Aggregate(
        new List<EvidenceRecord>(),
        (chain, content) => [.. chain, Competencies.Evidence.EvidenceLedger.Append(chain.LastOrDefault(), content)]);

    public AStudent Typed(decimal speed, decimal accuracy, int daysAgo = 3) => this with
    {
        Evidence = [.. Evidence, Piece(
            [new("CS-3")],
            TypingTask,
            EvidenceKind.Measured,
            [new(ViewStandard.Speed, MetricValue.Of(speed)), new(ViewStandard.Accuracy, MetricValue.Of(accuracy))],
            new Assessor(AssessorKind.Scorer, "typing@1"),
            daysAgo)],
    };

    public AStudent RuledOut(string reason) => this with
    {
        Evidence = [.. Evidence, Piece([new("CS-3")], null, EvidenceKind.Override, [], new Assessor(AssessorKind.Person, TeacherId.ToString()), 1) with
        {
            Verdict = OverrideVerdict.NotAttained,
            Explanation = reason,
        }],
    };

    public AStudent Holding(CertificateTypeCode type, CertificateStatus status, DateOnly? expires = null, string level = "2B") => this with
    {
        Certificates = [.. Certificates, new CertificateRecord(new(Guid.NewGuid().ToString()), type, new(level), "N1", new(2026, 1, 1), expires, status)],
    };

    public AStudent Assigned(WorkCondition condition, AssignmentState state, bool remedial = false) => this with
    {
        Assignments = [.. Assignments, new AssignmentCard(
            Guid.NewGuid(), new(TypingTask.Code), "typing", new("看打一", "Copy typing 1"), condition, Now.AddDays(-1), Now.AddDays(7), 2, 0, state, remedial, remedial ? "CS-3" : null, null, null, null, 10)],
    };

    private static EvidenceContent Piece(
        IReadOnlyList<RequirementCode> requirements, VersionedCode? task, EvidenceKind kind, IReadOnlyList<MetricReading> metrics, Assessor assessor, int daysAgo) => new(
        new(Guid.NewGuid().ToString()),
        new("s"),
        requirements,
        task,
        task is null ? null : new AttemptId(Guid.NewGuid().ToString()),
        kind,
        WorkCondition.Assessed,
        metrics,
        null,
        [],
        assessor,
        [],
        Now.AddDays(-daysAgo),
        Now.AddDays(-daysAgo),
        Now.AddDays(-daysAgo),
        new("view", 1),
        null,
        null,
        null);
}
