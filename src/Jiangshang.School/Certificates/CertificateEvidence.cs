using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.EvidenceLedger;

namespace Jiangshang.School.Certificates;

/// <summary>What a verified certificate measures, as evidence.</summary>
internal static class CertificateEvidence
{
    private const string TestSuffix = "-test";

    public static string VerifiedOrigin(Guid certificate) => $"certificate:{certificate}:verified";

    /// <returns>Null when the standard asks for no metric of this certificate.</returns>
    public static EvidenceContent? Of(CompetencyStandard standard, CertificateRow row, string scanDigest, Guid decidedBy, DateTimeOffset now)
    {
        var metric = MetricOf(row.Type);
        var requirements = standard.Requirements
            .Where(requirement => requirement.Criteria.Criteria().Any(criterion =>
                criterion.Kinds.Contains(EvidenceKind.Certificate) && criterion.Bounds.Any(bound => bound.Metric == metric)))
            .Select(requirement => requirement.Code)
            .ToList();
        var level = standard.Certificate(new CertificateTypeCode(row.Type))?.Levels.FirstOrDefault(level => level.Code.Value == row.Level);
        var score = row.ScoreMillionths is { } millionths ? new MetricValue(millionths) : level?.MinimumScore;
        return requirements.Count == 0 || score is null
            ? null
            : new EvidenceContent(
                LedgerWriter.NewId(),
                StudentRecords.IdOf(row.StudentId),
                requirements,
                Task: null,
                Attempt: null,
                EvidenceKind.Certificate,
                WorkCondition.Proctored,
                [new MetricReading(metric, score.Value)],
                Score: null,
                Lines: [],
                new Assessor(AssessorKind.Person, decidedBy.ToString()),
                [scanDigest],
                new DateTimeOffset(row.IssuedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
                now,
                now,
                standard.Version,
                Supersedes: null,
                Verdict: null,
                Explanation: null);
    }

    /// <summary>The entry that takes such evidence back: it supersedes it and measures nothing.</summary>
    public static EvidenceContent Withdrawn(EvidenceContent verified, Guid entry, string? note) =>
        verified with { Metrics = [], Supersedes = new EvidenceId(entry.ToString()), Explanation = note };

    /// <summary><c>putonghua-test</c> measures <c>certificate.putonghuaScore</c>.</summary>
    private static MetricCode MetricOf(string type)
    {
        var name = type.EndsWith(TestSuffix, StringComparison.Ordinal) ? type[..^TestSuffix.Length] : type;
        var words = name.Split('-');
        var camel = string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]).Prepend(words[0]));
        return new MetricCode($"certificate.{camel}Score");
    }
}
