namespace Jiangshang.Contracts.Students;

/// <summary>A student's evidence ledger, oldest first.</summary>
/// <param name="FaultAt">The position of the first entry that does not hold; null when the chain holds.</param>
public sealed record LedgerView(StudentCard Student, IReadOnlyList<EvidenceView> Entries, int? FaultAt);
