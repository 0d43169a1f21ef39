namespace Jiangshang.Contracts.People;

/// <summary>Either everybody was entered, or nobody and why.</summary>
public sealed record ImportResult(IReadOnlyList<NewAccount> Accounts, IReadOnlyList<ImportProblem> Problems);
