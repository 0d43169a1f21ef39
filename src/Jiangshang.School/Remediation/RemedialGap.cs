using Jiangshang.Competencies.Graduation;

namespace Jiangshang.School.Remediation;

/// <summary>How an assignment names the gap it mends.</summary>
internal static class RemedialGap
{
    /// <summary>The code of the requirement or certificate rule; empty for a gap that no task mends.</summary>
    public static string CodeOf(Finding gap) => gap switch
    {
        Finding.RequirementNotAttained requirement => requirement.Requirement.Value,
        Finding.CertificateMissing certificate => certificate.Rule.Value,
        _ => string.Empty,
    };
}
