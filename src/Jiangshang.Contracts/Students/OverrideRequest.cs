namespace Jiangshang.Contracts.Students;

/// <param name="Attained">What the person decides.</param>
/// <param name="Reason">Why, at least ten characters; the student reads it.</param>
public sealed record OverrideRequest(bool Attained, string Reason);
