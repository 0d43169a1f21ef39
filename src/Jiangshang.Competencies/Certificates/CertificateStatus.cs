namespace Jiangshang.Competencies.Certificates;

/// <summary>Where a certificate record stands with the school.</summary>
public enum CertificateStatus
{
    /// <summary>Handed in with its scan; a second person has not looked yet.</summary>
    Submitted,

    /// <summary>A second person has checked it against the original or the issuer.</summary>
    Verified,

    /// <summary>It could not be confirmed.</summary>
    Rejected,

    /// <summary>It was verified and later taken back by the issuer or the school.</summary>
    Revoked,
}
