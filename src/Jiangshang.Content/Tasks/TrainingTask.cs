using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Tasks;

/// <summary>A training task (实训任务), one frozen version: what the school knows of it, whatever its workshop.</summary>
/// <param name="Workshop">The workshop's name, which is the name of its folder: <c>typing</c>, <c>judged-work</c>.</param>
/// <param name="Minutes">How long it usually takes.</param>
/// <param name="Condition">The strongest condition it may be assigned under.</param>
/// <param name="Metrics">What evidence from it measures.</param>
/// <param name="Source">The file it was read from.</param>
public sealed record TrainingTask(
    VersionedCode Version,
    string Workshop,
    Wording Title,
    Wording Summary,
    IReadOnlyList<RequirementCode> Requirements,
    int Minutes,
    WorkCondition Condition,
    TaskAttempts Attempts,
    IReadOnlyList<MetricCode> Metrics,
    TaskBody Body,
    TaskSource Source)
{
    /// <summary>Who gives the evidence its weight: a scorer or an assessor.</summary>
    public EvidenceKind Kind => Body switch
    {
        TaskBody.Typing => EvidenceKind.Measured,
        TaskBody.JudgedWork => EvidenceKind.Judged,
        _ => throw new InvalidOperationException($"Unknown body {Body.GetType().Name}."),
    };

    /// <summary>What remediation needs to know of it.</summary>
    public TaskOffer ToOffer() => new(Version, Title, Requirements, Metrics, Kind, Condition, Minutes);
}
