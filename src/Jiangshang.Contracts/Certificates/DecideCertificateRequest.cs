namespace Jiangshang.Contracts.Certificates;

/// <param name="Note">What was checked, or why it is refused; required when refused or revoked.</param>
public sealed record DecideCertificateRequest(CertificateDecision Decision, string? Note);
