namespace Jiangshang.Competencies.Certificates;

/// <summary>Whether a certificate record counts on a day, and if not, why.</summary>
public enum CertificateStanding
{
    Counts,
    AwaitingVerification,
    Rejected,
    Revoked,
    Expired,

    /// <summary>Issued after the day asked about.</summary>
    NotYetIssued,

    /// <summary>Issued when the catalogue says this type was not issued.</summary>
    OutsideValidity,

    /// <summary>The standard's catalogue has no such type or level.</summary>
    NotInCatalogue,

    /// <summary>It counts, but the rule asks for a higher level.</summary>
    LevelTooLow,
}
