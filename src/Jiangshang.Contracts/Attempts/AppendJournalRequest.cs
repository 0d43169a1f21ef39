namespace Jiangshang.Contracts.Attempts;

public sealed record AppendJournalRequest(IReadOnlyList<JournalEntry> Entries);
