namespace Jiangshang.Competencies.Standards;

/// <summary>What a certificate rule asks a student to hold.</summary>
public abstract record CertificateDemand
{
    private CertificateDemand()
    {
    }

    /// <summary>One named certificate at a level or better: Putonghua 2B (QC-1).</summary>
    public sealed record Named(CertificateTypeCode Type, CertificateLevelCode MinimumLevel) : CertificateDemand;

    /// <summary>
    /// So many skill-level certificates that the occupations of the own specialization list, at the lowest level or better (SC-1).
    /// </summary>
    public sealed record OwnSpecialization(int Count) : CertificateDemand;

    /// <summary>Any recognised certificate of these regimes (QC-3).</summary>
    public sealed record Recognised(IReadOnlyList<CertificateRegime> Regimes) : CertificateDemand;

    /// <summary>A level above the lowest, or more than <paramref name="Count"/> certificates of the own specialization (SC-3).</summary>
    public sealed record Beyond(int Count) : CertificateDemand;
}
