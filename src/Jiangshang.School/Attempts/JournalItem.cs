namespace Jiangshang.School.Attempts;

/// <summary>A journal entry as a client sends it: its place, and its payload as the JSON text it arrived as.</summary>
public readonly record struct JournalItem(long Sequence, string Payload);
