using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>The programme (专业) with its educational objective (培养目标).</summary>
/// <param name="Code">The ministry's programme code, <c>730701</c>.</param>
public sealed record Programme(string Code, Wording Name, Wording Objective);
