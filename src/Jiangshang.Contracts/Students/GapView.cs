using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>One missing thing: who demands it, why it is missing in words, and the button that starts mending it.</summary>
/// <param name="Code">A requirement code or a certificate rule code.</param>
/// <param name="Clause">The clause or school rule, in words.</param>
public sealed record GapView(string Code, GapKind Kind, bool Blocks, Wording Title, Wording Reason, SourceKind DemandedBy, string Clause, IReadOnlyList<NextStepView> Steps);
