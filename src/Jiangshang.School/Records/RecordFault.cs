using Jiangshang.Competencies.Evidence;

namespace Jiangshang.School.Records;

/// <summary>The state of one record chain, and the first thing in the database that is not as it says.</summary>
/// <param name="Number">The student's number; null for the school's own log.</param>
/// <param name="Fault">Where the chain itself does not hold; null when it does.</param>
/// <param name="Difference">Looked for only in a chain that holds.</param>
public sealed record RecordFault(Guid Chain, string? Number, int Entries, LedgerFault? Fault, RecordDifference? Difference)
{
    public bool Holds => Fault is null && Difference is null;
}
