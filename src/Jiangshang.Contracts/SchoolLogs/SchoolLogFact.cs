namespace Jiangshang.Contracts.SchoolLogs;

/// <summary>A fact of the subject that an entry changed.</summary>
/// <param name="Name">Such as <c>role</c>.</param>
public sealed record SchoolLogFact(string Name, string? Before, string? After);
