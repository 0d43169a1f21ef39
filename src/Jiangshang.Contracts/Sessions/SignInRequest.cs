namespace Jiangshang.Contracts.Sessions;

/// <summary>Sign-in without e-mail: the school's code, the person's number there, and the password.</summary>
public sealed record SignInRequest(string SchoolCode, string Number, string Password);
