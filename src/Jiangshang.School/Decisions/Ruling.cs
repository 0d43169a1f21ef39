using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Decisions;

/// <summary>What a person wants to decide about a requirement.</summary>
/// <param name="Attained">For an override; null for a withdrawal.</param>
public sealed record Ruling(DecisionKind Kind, RequirementCode Requirement, bool? Attained, DateOnly? Until, string Reason);
