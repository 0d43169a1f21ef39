namespace Jiangshang.Contracts.Marking;

/// <summary>A teacher's marks on one piece of work.</summary>
/// <param name="ReturnForRevision">True when the student shall improve it and hand it in again; the marks are kept all the same.</param>
/// <param name="BasedOn">How many markings the teacher saw: when there are others since, the request is refused and nothing overwritten.</param>
/// <param name="Reason">Why earlier marks are changed; needed when there are some.</param>
public sealed record MarkRequest(IReadOnlyList<CriterionMark> Marks, string Comment, bool ReturnForRevision, int BasedOn = 0, string? Reason = null);
