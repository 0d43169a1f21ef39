namespace Jiangshang.Contracts.SchoolLogs;

/// <summary>A page of the school's log, the newest first.</summary>
/// <param name="Found">How many entries match in all.</param>
public sealed record SchoolLogView(IReadOnlyList<SchoolLogEntry> Entries, int Found, int Page, int Pages);
