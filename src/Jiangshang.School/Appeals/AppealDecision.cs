using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Appeals;

/// <summary>What a person decides about an appeal without marking again.</summary>
/// <param name="Attained">The requirement the student is granted all the same; null when the mark stands.</param>
/// <param name="Answer">Why; the student reads it, and with a grant it stands in the ledger.</param>
public sealed record AppealDecision(RequirementCode? Attained, string Answer);
