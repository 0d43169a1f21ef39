using System.Text.Json.Serialization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Remediation;

/// <summary>Something concrete to do about a gap.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DoTask), "doTask")]
[JsonDerivedType(typeof(ObtainCertificate), "obtainCertificate")]
[JsonDerivedType(typeof(HandInCertificate), "handInCertificate")]
[JsonDerivedType(typeof(AwaitVerification), "awaitVerification")]
[JsonDerivedType(typeof(AskTeacher), "askTeacher")]
public abstract record RemedialStep
{
    private RemedialStep()
    {
    }

    /// <summary>Do this training task under this condition.</summary>
    public sealed record DoTask(VersionedCode Task, WorkCondition Condition, RequirementCode Requirement, int Minutes) : RemedialStep;

    /// <summary>Take and hand in one of these certificates.</summary>
    public sealed record ObtainCertificate(CertificateRuleCode Rule, IReadOnlyList<CertificateTypeCode> Types) : RemedialStep;

    /// <summary>A requirement asks for a certificate that shows so much: hand it in, so that the school can verify it (CS-1).</summary>
    public sealed record HandInCertificate(RequirementCode Requirement, MetricCode Metric, MetricValue Threshold) : RemedialStep;

    /// <summary>The certificate is handed in; the school has to verify it.</summary>
    public sealed record AwaitVerification(CertificateId Certificate) : RemedialStep;

    /// <summary>No task of the school's can mend this gap: a teacher has to.</summary>
    public sealed record AskTeacher(RequirementCode Requirement) : RemedialStep;
}
