using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>One requirement in a line: the verdict and how far it is.</summary>
public sealed record RequirementCard(RequirementCode Code, RequirementGroup Group, Wording Title, AttainmentLevel Level, BasisPoints Progress, int EvidenceCount);
