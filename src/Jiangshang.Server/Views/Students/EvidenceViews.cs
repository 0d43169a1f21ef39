using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views.Students;

/// <summary>Entries of the ledger as a person reads them.</summary>
public static class EvidenceViews
{
    /// <summary>What speaks for one requirement, the latest work first; superseded entries stay, marked.</summary>
    public static IReadOnlyList<EvidenceView> Timeline(SchoolView school, IReadOnlyList<EvidenceRecord> chain, RequirementCode requirement)
    {
        var superseded = Superseded(chain);
        return [.. chain
            .Where(record => record.Content.Requirements.Contains(requirement))
            .OrderByDescending(record => record.Content.PerformedAt)
            .ThenByDescending(record => record.Sequence)
            .Select(record => Of(school, record, superseded.Contains(record.Content.Id)))];
    }

    /// <summary>The whole ledger, oldest entry first, with the place of the first entry that does not hold.</summary>
    public static LedgerView Ledger(SchoolView school, StudentCard student, IReadOnlyList<EvidenceRecord> chain, int? publishedLength = null)
    {
        var superseded = Superseded(chain);
        return new LedgerView(
            student,
            [.. chain.Select(record => Of(school, record, superseded.Contains(record.Content.Id)))],
            EvidenceLedger.Verify(chain, publishedLength)?.Position);
    }

    /// <summary>Measured values with name and unit, in the order they were measured.</summary>
    public static IReadOnlyList<MetricReadingView> Readings(SchoolView school, IEnumerable<MetricReading> readings, VersionedCode? task) =>
        [.. readings.Select(reading => Reading(school, reading, task))];

    private static EvidenceView Of(SchoolView school, EvidenceRecord record, bool superseded)
    {
        var content = record.Content;
        return new EvidenceView(
            ViewIds.Of(content.Id.Value),
            record.Sequence,
            content.Kind,
            content.Condition,
            content.Task is { } task ? school.Task(task.Code)?.Title ?? new Wording(task.Code, task.Code) : null,
            ViewIds.OfOptional(content.Attempt?.Value),
            content.Score,
            Readings(school, content.Metrics, content.Task),
            [.. content.Lines.Select(line => new ScoreLineView(line.Code, line.Points, line.Maximum, line.Reason, line.Remedy))],
            school.NameOf(content.Assessor),
            content.PerformedAt,
            content.RecordedAt,
            superseded,
            content.Explanation,
            record.Hash,
            content.Verdict);
    }

    private static MetricReadingView Reading(SchoolView school, MetricReading reading, VersionedCode? task)
    {
        var code = reading.Metric.Value;
        var metric = school.Metric(reading.Metric);
        var (name, unit) = metric is not null ? (metric.Name, metric.Unit) : MetricWords.Of(code, task is { } edition ? school.RubricOf(edition) : null);
        return new MetricReadingView(code, name, unit, reading.Value, metric is not null);
    }

    private static HashSet<EvidenceId> Superseded(IReadOnlyList<EvidenceRecord> chain) =>
        [.. chain.Select(record => record.Content.Supersedes).OfType<EvidenceId>()];
}
