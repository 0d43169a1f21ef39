namespace Jiangshang.Contracts.Students;

/// <param name="Attained">What the person decides.</param>
/// <param name="Reason">Why, at least ten characters; the student reads it.</param>
/// <param name="Until">The last day it speaks; null when it speaks until it is withdrawn or replaced.</param>
public sealed record OverrideRequest(bool Attained, string Reason, DateOnly? Until = null);
