using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Certificates;

/// <summary>What a student's certificates come to under one rule.</summary>
/// <param name="Counting">The certificates that meet it; empty when it is not met.</param>
/// <param name="NearMisses">Those that would, but for the reason given.</param>
/// <param name="Accepted">The types the rule accepts.</param>
public sealed record CertificateRuleVerdict(
    CertificateRule Rule,
    bool Met,
    IReadOnlyList<CertificateId> Counting,
    IReadOnlyList<CertificateNearMiss> NearMisses,
    IReadOnlyList<CertificateTypeCode> Accepted)
{
    internal static int MandatoryMet(IReadOnlyList<CertificateRuleVerdict> verdicts)
    {
        var met = 0;
        for (var i = 0; i < verdicts.Count; i++)
        {
            met += verdicts[i] is { Met: true, Rule.Force: RuleForce.Mandatory } ? 1 : 0;
        }

        return met;
    }
}
