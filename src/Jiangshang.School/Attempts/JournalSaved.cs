namespace Jiangshang.School.Attempts;

/// <summary>Every entry up to this place is on the disk.</summary>
public sealed record JournalSaved(long Through, DateTimeOffset Now);
