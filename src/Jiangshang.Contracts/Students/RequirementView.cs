using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.TrainingTasks;

namespace Jiangshang.Contracts.Students;

/// <summary>One requirement of one student: am I there, and if not, what is missing?</summary>
/// <param name="Override">What a person decided in place of the rules; null when the rules decide.</param>
/// <param name="Waiting">For staff: decisions that wait for a second person.</param>
public sealed record RequirementView(
    StudentCard Student,
    RequirementCode Code,
    RequirementGroup Group,
    Wording Title,
    Wording Statement,
    string Clause,
    AttainmentLevel Level,
    BasisPoints Progress,
    IReadOnlyList<CriterionView> Criteria,
    IReadOnlyList<EvidenceView> Evidence,
    IReadOnlyList<TaskCard> Tasks,
    GapView? Gap,
    OverrideView? Override = null,
    IReadOnlyList<WaitingDecisionView>? Waiting = null);
