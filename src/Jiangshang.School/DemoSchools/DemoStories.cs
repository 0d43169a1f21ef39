using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.DemoSchools;

/// <summary>Who lives which story. The first few places of every class are fixed, so that the sign-ins handed out show what they promise.</summary>
internal static class DemoStories
{
    /// <summary>Third year, by place in the class: about half are cleared, the rest show each way of not being so.</summary>
    private static readonly DemoStory[] ThirdYear =
    [
        DemoStory.TypingShort,
        DemoStory.Cleared,
        DemoStory.CertificateMissing,
        DemoStory.CertificateWaiting,
        DemoStory.AwaitingMarking,
        DemoStory.InRemediation,
        DemoStory.CertificateExpired,
        DemoStory.Cleared,
        DemoStory.CertificateRevoked,
        DemoStory.Cleared,
        DemoStory.CertificateMissing,
        DemoStory.Cleared,
        DemoStory.ClearedByDecision,
        DemoStory.Cleared,
        DemoStory.AwaitingMarking,
        DemoStory.Cleared,
        DemoStory.CertificateRejected,
        DemoStory.Cleared,
        DemoStory.InRemediation,
        DemoStory.Cleared,
    ];

    /// <param name="place">In the class, from 1.</param>
    public static DemoStory Of(int yearsAgo, int place, bool mustType) => yearsAgo switch
    {
        >= 2 => ThirdYear[(place - 1) % ThirdYear.Length] switch
        {
            DemoStory.TypingShort when !mustType => DemoStory.InRemediation,
            var story => story,
        },
        0 when place == 2 => DemoStory.JustArrived,
        _ => DemoStory.OnTheWay,
    };

    /// <summary>Whether a specialization asks for measured typing.</summary>
    public static bool MustType(CompetencyStandard standard, SpecializationCode specialization) => standard
        .RequirementsOf(specialization)
        .SelectMany(requirement => requirement.Criteria.Criteria())
        .Any(criterion => criterion.Kinds is [EvidenceKind.Measured]);
}
