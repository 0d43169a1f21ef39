using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Remediation;

/// <summary>What remediation needs to know of a training task: which requirements its work speaks for, and what it measures.</summary>
/// <param name="Condition">The strongest condition it may be assigned under.</param>
/// <param name="Minutes">How long it usually takes.</param>
public sealed record TaskOffer(
    VersionedCode Task,
    Wording Title,
    IReadOnlyList<RequirementCode> Requirements,
    IReadOnlyList<MetricCode> Metrics,
    EvidenceKind Kind,
    WorkCondition Condition,
    int Minutes);
