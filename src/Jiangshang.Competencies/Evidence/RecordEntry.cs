namespace Jiangshang.Competencies.Evidence;

/// <summary>An entry of a record chain as it is stored. The text is what was hashed, byte for byte.</summary>
/// <param name="Sequence">Its place in the chain, from 1 without a gap.</param>
/// <param name="Text">The canonical JSON of <see cref="RecordContent"/>, place and previous hash.</param>
public sealed record RecordEntry(int Sequence, string PreviousHash, string Text, string Hash);
