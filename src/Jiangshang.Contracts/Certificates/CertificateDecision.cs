namespace Jiangshang.Contracts.Certificates;

public enum CertificateDecision
{
    Verify,
    Reject,
    Revoke,
}
