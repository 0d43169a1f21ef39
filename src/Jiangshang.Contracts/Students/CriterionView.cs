using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Students;

/// <summary>One criterion: every threshold with its source, the value that counts, met or not.</summary>
public sealed record CriterionView(string Code, Wording Title, Wording Rule, bool Met, bool Excelled, BasisPoints Progress, int Considered, IReadOnlyList<BoundView> Bounds, IReadOnlyList<Guid> Deciding);
