namespace Jiangshang.Contracts.Sessions;

/// <summary>Replaces the own password.</summary>
public sealed record ChangePasswordRequest(string CurrentPassword, string NewPassword);
