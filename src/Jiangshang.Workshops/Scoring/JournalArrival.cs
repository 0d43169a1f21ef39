namespace Jiangshang.Workshops.Scoring;

/// <summary>When a journal entry reached the server: what the entry says of itself can be laid beside it.</summary>
/// <param name="Sequence">The entry's place in the journal, from 1.</param>
/// <param name="ArrivedAfterMilliseconds">How long the attempt's clock had run by the server's own count; null where that was not kept.</param>
/// <param name="Late">It arrived after the attempt's end.</param>
public readonly record struct JournalArrival(long Sequence, long? ArrivedAfterMilliseconds, bool Late);
