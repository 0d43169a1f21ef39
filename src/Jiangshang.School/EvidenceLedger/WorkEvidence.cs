using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;
using MetricCode = Jiangshang.Competencies.Measures.MetricCode;
using MetricReading = Jiangshang.Competencies.Measures.MetricReading;
using MetricValue = Jiangshang.Competencies.Measures.MetricValue;
using Score = Jiangshang.Competencies.Measures.Score;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>Turns the score sheet of an attempt into evidence: the only place where that happens.</summary>
public static class WorkEvidence
{
    private static readonly MetricCode JudgedScore = new("judged.score");

    /// <param name="performedAt">When the work was done, not when it was marked.</param>
    /// <param name="markedBy">The person who marked it; null when a scorer did.</param>
    public static EvidenceContent Of(
        AttemptRow attempt,
        TaskEdition task,
        ScoreSheet sheet,
        VersionedCode standard,
        IReadOnlyList<string> digests,
        DateTimeOffset performedAt,
        DateTimeOffset now,
        Guid? markedBy = null,
        EvidenceId? supersedes = null,
        string? explanation = null) => new(
            LedgerWriter.NewId(),
            StudentRecords.IdOf(attempt.StudentId),
            task.Requirements,
            task.Offer.Task,
            new AttemptId(attempt.Id.ToString()),
            sheet.Kind == ScoreKind.Judged ? EvidenceKind.Judged : EvidenceKind.Measured,
            attempt.Condition,
            Metrics(sheet),
            new Score(sheet.Score.Hundredths),
            [.. sheet.Lines.Select(line => new EvidenceLine(
                line.Code.Value,
                new Score(line.Points.Hundredths),
                new Score(line.Maximum.Hundredths),
                Words(line.Reason),
                line.Points < line.Maximum ? Words(line.Remedy) : null))],
            markedBy is { } person ? new Assessor(AssessorKind.Person, person.ToString()) : new Assessor(AssessorKind.Scorer, sheet.Scorer.ToString()),
            digests,
            performedAt,
            now,
            now,
            standard,
            supersedes,
            null,
            explanation);

    private static IReadOnlyList<MetricReading> Metrics(ScoreSheet sheet)
    {
        var measured = sheet.Metrics.Select(reading => new MetricReading(new MetricCode(reading.Code.Value), new MetricValue(reading.Value.Millionths)));
        if (sheet.Kind != ScoreKind.Judged)
        {
            return [.. measured];
        }

        // A judged sheet measures nothing itself: its score, and the points of each criterion, are what criteria may ask for.
        return
        [
            .. measured,
            new MetricReading(JudgedScore, Points(sheet.Score)),
            .. sheet.Lines.Select(line => new MetricReading(new MetricCode($"judged.criterion.{line.Code.Value}"), Points(line.Points))),
        ];
    }

    private static MetricValue Points(Workshops.Scoring.Score score) => MetricValue.Of(score.Hundredths / 100m);

    private static Wording Words(Workshops.Scoring.Wording wording) => new(wording.Zh, wording.En);
}
