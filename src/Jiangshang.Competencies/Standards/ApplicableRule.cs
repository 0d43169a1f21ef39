namespace Jiangshang.Competencies.Standards;

/// <summary>A certificate rule as it applies to one specialization, with the certificate types it accepts there.</summary>
public sealed record ApplicableRule(CertificateRule Rule, IReadOnlyList<CertificateTypeCode> Accepted)
{
    public bool Accepts(CertificateTypeCode type)
    {
        for (var i = 0; i < Accepted.Count; i++)
        {
            if (Accepted[i] == type)
            {
                return true;
            }
        }

        return false;
    }
}
