using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>One of the 43 requirements (要求) a graduate must meet.</summary>
/// <param name="Specialization">The specialization it belongs to; null for the groups every student shares.</param>
/// <param name="Statement">What the graduate can do, concisely in our own words, every named item and threshold kept.</param>
/// <param name="Weight">Its weight within its group in the academic evaluation; positive.</param>
/// <param name="Source">The clause of the founding document.</param>
public sealed record Requirement(
    RequirementCode Code,
    RequirementGroup Group,
    SpecializationCode? Specialization,
    Wording Title,
    Wording Statement,
    CriterionNode Criteria,
    int Weight,
    Source Source);
