using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.TrainingTasks;

namespace Jiangshang.Contracts.Students;

/// <summary>One requirement of one student: am I there, and if not, what is missing?</summary>
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
    GapView? Gap);
