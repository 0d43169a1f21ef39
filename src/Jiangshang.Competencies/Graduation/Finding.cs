using System.Text.Json.Serialization;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>A finding (未达标项) of the graduation audit: what is missing, who demands it, and whether it keeps the student from graduating.</summary>
/// <param name="Blocks">True when graduation waits for it; false for advice.</param>
/// <param name="Source">The clause, law or school rule that demands it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RequirementNotAttained), "requirementNotAttained")]
[JsonDerivedType(typeof(CertificateMissing), "certificateMissing")]
[JsonDerivedType(typeof(CertificateAdvised), "certificateAdvised")]
[JsonDerivedType(typeof(CertificatePlanIncomplete), "certificatePlanIncomplete")]
[JsonDerivedType(typeof(EvaluationTooLow), "evaluationTooLow")]
public abstract record Finding(bool Blocks, Source Source)
{
    /// <summary>The evidence does not show the requirement.</summary>
    /// <param name="Unmet">The criteria that are not met.</param>
    public sealed record RequirementNotAttained(
        bool Blocks, Source Source, RequirementCode Requirement, AttainmentLevel Level, BasisPoints Progress, IReadOnlyList<CriterionVerdict> Unmet) : Finding(Blocks, Source);

    /// <summary>A mandatory certificate rule is not met.</summary>
    public sealed record CertificateMissing(
        bool Blocks, Source Source, CertificateRuleCode Rule, IReadOnlyList<CertificateTypeCode> Accepted, IReadOnlyList<CertificateNearMiss> NearMisses) : Finding(Blocks, Source);

    /// <summary>An encouraged certificate is not held.</summary>
    public sealed record CertificateAdvised(
        Source Source, CertificateRuleCode Rule, IReadOnlyList<CertificateTypeCode> Accepted) : Finding(false, Source);

    /// <summary>The student's certificate plan has too few or too many entries, or names some that are not recognised.</summary>
    public sealed record CertificatePlanIncomplete(
        Source Source, int Planned, int Minimum, int Maximum, IReadOnlyList<CertificateTypeCode> NotRecognised) : Finding(false, Source);

    /// <summary>The academic evaluation is below the school's minimum.</summary>
    public sealed record EvaluationTooLow(Source Source, Score Total, Score Minimum) : Finding(true, Source);
}
