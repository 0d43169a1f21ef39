using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Remediation;

/// <summary>A gap with the steps that mend it, and who demands remedial training for it.</summary>
public sealed record RemedialItem(Finding Gap, IReadOnlyList<RemedialStep> Steps, Source DemandedBy);
