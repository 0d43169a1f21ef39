namespace Jiangshang.School.Certificates;

/// <summary>What a second person decides about a certificate.</summary>
public enum CertificateVerdict
{
    Verify,
    Reject,
    Revoke,
}
