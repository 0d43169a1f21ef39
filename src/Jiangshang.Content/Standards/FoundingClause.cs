using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content.Standards;

/// <summary>A clause of the founding document that demands something, and the codes of this standard that take it up.</summary>
/// <param name="Clause">Its place, such as <c>三(二)3(1)③</c>.</param>
/// <param name="CoveredBy">Codes of requirements, certificate rules, policies or notes; exactly one unless the clause demands several things.</param>
public sealed record FoundingClause(string Clause, Wording Subject, IReadOnlyList<string> CoveredBy);
