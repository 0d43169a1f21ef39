namespace Jiangshang.Contracts.People;

/// <summary>A new account's first password: shown once, to be changed at the first sign-in.</summary>
public sealed record NewAccount(Guid Person, string Number, string Name, string FirstPassword);
