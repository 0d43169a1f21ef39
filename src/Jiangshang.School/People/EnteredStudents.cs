namespace Jiangshang.School.People;

/// <summary>Either everybody was entered, or nobody and why.</summary>
public sealed record EnteredStudents(IReadOnlyList<Account> Accounts, IReadOnlyList<EntryProblem> Problems);
