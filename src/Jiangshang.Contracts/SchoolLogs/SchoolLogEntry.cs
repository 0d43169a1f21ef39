namespace Jiangshang.Contracts.SchoolLogs;

/// <summary>One entry of the school's log.</summary>
/// <param name="By">Who did it, by name and number; null for the program and its command line.</param>
/// <param name="About"><c>school</c>, <c>person</c>, <c>class</c> or <c>teaching</c>.</param>
/// <param name="Subject">The names of what it is about; empty for the school itself.</param>
public sealed record SchoolLogEntry(int Sequence, DateTimeOffset At, Guid? ById, string? By, SchoolLogAct Act, string About, string Subject, IReadOnlyList<SchoolLogFact> Facts);
