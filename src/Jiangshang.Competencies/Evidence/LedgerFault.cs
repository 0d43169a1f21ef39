namespace Jiangshang.Competencies.Evidence;

/// <summary>The first place where a student's chain does not hold.</summary>
/// <param name="Position">The place counted from 1 as read.</param>
public sealed record LedgerFault(int Position, LedgerFaultKind Kind);
