using Jiangshang.Competencies.Evidence;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>The state of one student's chain.</summary>
/// <param name="Fault">Where it does not hold; null when it does.</param>
public sealed record StudentFault(Guid Student, string Number, int Entries, LedgerFault? Fault);
