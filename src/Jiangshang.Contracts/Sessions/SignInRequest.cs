namespace Jiangshang.Contracts.Sessions;

/// <summary>Sign-in without e-mail: the school's code, the person's number there, and the password.</summary>
/// <param name="Code">Of the authenticator app, or a recovery code; asked for by the rejection <c>secondStepNeeded</c>.</param>
public sealed record SignInRequest(string SchoolCode, string Number, string Password, string? Code = null);
