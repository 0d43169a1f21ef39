using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Appeals;

/// <param name="Attained">The requirement the student is granted all the same; null when the mark stands.</param>
/// <param name="Answer">10 to 1,000 characters; the student reads them.</param>
public sealed record DecideAppealRequest(RequirementCode? Attained, string Answer);
