namespace Jiangshang.Competencies.Evidence;

/// <summary>
/// An entry of the evidence ledger (证据台账). Never edited: a correction is a new entry that supersedes.
/// </summary>
/// <param name="Sequence">Its place in the student's chain, from 1 without a gap.</param>
/// <param name="PreviousHash">The hash of the entry before; <see cref="EvidenceLedger.Genesis"/> for the first.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256 over everything else here (<see cref="EvidenceLedger"/>).</param>
public sealed record EvidenceRecord(EvidenceContent Content, int Sequence, string PreviousHash, string Hash);
