namespace Jiangshang.School.People;

/// <summary>A new or reset account: its password is shown once, to be changed at the first sign-in.</summary>
public sealed record Account(Guid Person, string Number, string Name, string FirstPassword);
