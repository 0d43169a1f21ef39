using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>An entry of the certificate catalogue (证书目录).</summary>
/// <param name="Levels">From the lowest to the highest; at least one.</param>
/// <param name="ValidFrom">First day on which one could be issued; null when not known.</param>
/// <param name="ValidTo">Last day on which one could be issued; null while it still is. One issued before stays valid.</param>
/// <param name="Successors">The types that follow it when it is no longer issued.</param>
/// <param name="AcceptedAs">Other types in whose place a rule accepts this one, level for level from the lowest.</param>
/// <param name="ValiditySource">Where the days of validity come from; null when there are none.</param>
/// <param name="AcceptedAsSource">Who says it is accepted in another's place; null when it is not.</param>
/// <param name="NationallyRecognised">In the national catalogue or an industry-recognised list (CN-1).</param>
public sealed record CertificateType(
    CertificateTypeCode Code,
    Wording Name,
    CertificateRegime Regime,
    IReadOnlyList<CertificateLevel> Levels,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    Source? ValiditySource,
    IReadOnlyList<CertificateTypeCode> Successors,
    IReadOnlyList<CertificateTypeCode> AcceptedAs,
    Source? AcceptedAsSource,
    bool NationallyRecognised,
    Source Source)
{
    /// <summary>Whether it is accepted in another's place by inference only: no official table says so, and a school may refuse it.</summary>
    public bool IsAcceptedByInference => AcceptedAs.Count > 0 && AcceptedAsSource is not { Kind: not SourceKind.SchoolDefault };

    /// <summary>The place of a level counted from the lowest, 0; −1 when the type has no such level.</summary>
    public int Rank(CertificateLevelCode level)
    {
        for (var rank = 0; rank < Levels.Count; rank++)
        {
            if (Levels[rank].Code == level)
            {
                return rank;
            }
        }

        return -1;
    }
}
