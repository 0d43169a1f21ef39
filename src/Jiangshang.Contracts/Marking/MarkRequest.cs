namespace Jiangshang.Contracts.Marking;

/// <summary>A teacher's marks on one piece of work.</summary>
/// <param name="ReturnForRevision">True when the student shall improve it and hand it in again; the marks are kept all the same.</param>
public sealed record MarkRequest(IReadOnlyList<CriterionMark> Marks, string Comment, bool ReturnForRevision);
