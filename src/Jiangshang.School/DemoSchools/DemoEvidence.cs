using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Tasks;
using Jiangshang.School.Attempts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.Workshops.Scoring;
using MetricCode = Jiangshang.Competencies.Measures.MetricCode;
using MetricReading = Jiangshang.Competencies.Measures.MetricReading;
using MetricValue = Jiangshang.Competencies.Measures.MetricValue;
using Score = Jiangshang.Competencies.Measures.Score;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.School.DemoSchools;

/// <summary>Evidence of past work.</summary>
internal static class DemoEvidence
{
    private static readonly MetricCode JudgedScore = new("judged.score");

    public static EvidenceContent Of(DemoStudent student, TrainingTask task, AttemptRow attempt, ScoreSheet sheet, Assessor assessor, IReadOnlyList<string> digests)
    {
        var score = new Score(sheet.Score.Hundredths);
        var metrics = sheet.Metrics.Select(reading => new MetricReading(new MetricCode(reading.Code.Value), new MetricValue(reading.Value.Millionths))).ToList();
        if (sheet.Kind == ScoreKind.Judged)
        {
            metrics.Add(new MetricReading(JudgedScore, MetricValue.Of(score.ToDecimal())));
        }

        return new EvidenceContent(
            new EvidenceId(student.Random.Id($"evidence {attempt.Id}").ToString()),
            StudentRecords.IdOf(student.Person.Id),
            task.Requirements,
            task.Version,
            new AttemptId(attempt.Id.ToString()),
            sheet.Kind == ScoreKind.Judged ? EvidenceKind.Judged : EvidenceKind.Measured,
            attempt.Condition,
            metrics,
            score,
            [.. sheet.Lines.Select(line => new EvidenceLine(line.Code.Value, new Score(line.Points.Hundredths), new Score(line.Maximum.Hundredths), Words(line.Reason), Remedy(line)))],
            assessor,
            digests,
            attempt.SubmittedAt!.Value,
            attempt.ScoredAt!.Value,
            attempt.ScoredAt!.Value,
            student.Standard.Version,
            null,
            null,
            null);
    }

    /// <summary>What no task produced: a verified certificate's score, a person's decision.</summary>
    public static EvidenceContent Of(
        DemoStudent student, string purpose, RequirementCode requirement, EvidenceKind kind, IReadOnlyList<MetricReading> metrics, Assessor assessor, DateTimeOffset performedAt, DateTimeOffset recordedAt) => new(
        new EvidenceId(student.Random.Id($"evidence {purpose}").ToString()),
        StudentRecords.IdOf(student.Person.Id),
        [requirement],
        null,
        null,
        kind,
        kind == EvidenceKind.Override ? WorkCondition.Proctored : WorkCondition.Assessed,
        metrics,
        null,
        [],
        assessor,
        [],
        performedAt,
        recordedAt,
        recordedAt,
        student.Standard.Version,
        null,
        kind == EvidenceKind.Override ? OverrideVerdict.Attained : null,
        null);

    private static Wording Words(Workshops.Scoring.Wording wording) => new(wording.Zh, wording.En);

    private static Wording? Remedy(ScoreLine line) => line.Points.Hundredths < line.Maximum.Hundredths ? Words(line.Remedy) : null;
}
