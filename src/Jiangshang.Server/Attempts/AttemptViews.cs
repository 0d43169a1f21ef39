using System.Text.Json;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Server.Appeals;
using Jiangshang.Server.Reviews;
using Jiangshang.Server.Students;
using Jiangshang.Server.Views;
using Jiangshang.Server.Views.Students;
using Jiangshang.Workshops.Scoring;
using MetricCode = Jiangshang.Competencies.Measures.MetricCode;
using MetricReading = Jiangshang.Competencies.Measures.MetricReading;
using MetricValue = Jiangshang.Competencies.Measures.MetricValue;
using Score = Jiangshang.Competencies.Measures.Score;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.Server.Attempts;

/// <summary>Attempts as the contract carries them.</summary>
public sealed class AttemptViews(SchoolViews schools, School.People.StudentProfiles profiles, SchoolLibrary library, TimeProvider clock)
{
    public AttemptView Of(AttemptDetail detail, Device device) => new(
        detail.Attempt.Id,
        detail.Attempt.AssignmentId,
        detail.Task.Code,
        detail.Attempt.TaskVersion,
        detail.Attempt.Workshop,
        detail.Task.Title,
        detail.Attempt.Condition,
        StateOf(detail.Attempt.Phase),
        Json(detail.Task.Desk.TaskJson),
        detail.Attempt.AwaitsStart ? Json("null") : Json(detail.Attempt.Worksheet),
        detail.Attempt.StartedAt,
        detail.Attempt.EndsAt,
        clock.GetUtcNow(),
        [.. detail.Journal.Select(item => new JournalEntry(item.Sequence, Json(item.Payload)))],
        [.. detail.Artefacts.Select(Of)],
        ClockOf(detail),
        WriterOf(detail, device),
        detail.Rules is { } rules ? new StartRulesView(detail.Task.Summary, rules.TriesLeft, rules.TriesAllowed, rules.Practice) : null);

    public static ArtefactView Of(ArtefactRow row) => new(row.Id, row.Name, row.MediaType, row.Bytes, row.Sha256);

    private AttemptClockView ClockOf(AttemptDetail detail)
    {
        var (attempt, now) = (detail.Attempt, clock.GetUtcNow());
        var elapsed = attempt.BegunAt is { } begun ? Math.Max(0, (long)(now - begun).TotalMilliseconds) : 0;
        var remaining = attempt.EndsAt is { } ends ? Math.Max(0, (long)(ends - now).TotalMilliseconds) : (long?)null;
        return new AttemptClockView(attempt.AwaitsStart, attempt.BegunAt is not null, elapsed, (long?)detail.Task.Desk.TimeLimit?.TotalMilliseconds, remaining);
    }

    private WriterStanding WriterOf(AttemptDetail detail, Device device) =>
        detail.Writer is not { } writer ? WriterStanding.Free
        : writer.Device == device.Name ? WriterStanding.Here
        : clock.GetUtcNow() - writer.HeardAt < library.Clock.WriterSilence ? WriterStanding.Elsewhere
        : WriterStanding.Free;

    /// <param name="result">Of an attempt that need not be scored yet.</param>
    public async Task<AttemptResultView> OfAsync(AttemptResult result, CancellationToken cancellation)
    {
        var profile = await profiles.FindAsync(result.Attempt.StudentId, cancellation);
        List<Guid?> named = [result.MarkedBy, .. result.Appeals.Select(appeal => appeal.DecidedBy)];
        var school = await schools.ForAsync(profile?.EntryYear ?? 0, [.. named.OfType<Guid>().Distinct()], cancellation);
        return Of(result, school);
    }

    public static AttemptState StateOf(AttemptPhase phase) => phase switch
    {
        AttemptPhase.Open => AttemptState.Open,
        AttemptPhase.AwaitingMarking => AttemptState.AwaitingMarking,
        AttemptPhase.AwaitingReview => AttemptState.AwaitingReview,
        AttemptPhase.Voided => AttemptState.Voided,
        AttemptPhase.ReturnedForRevision => AttemptState.ReturnedForRevision,
        AttemptPhase.Scored => AttemptState.Scored,
        AttemptPhase.AwaitingDecision => AttemptState.AwaitingDecision,
    };

    public static JsonElement Json(string text) => JsonElement.Parse(text);

    private static AttemptResultView Of(AttemptResult result, SchoolView school)
    {
        var (attempt, sheet) = (result.Attempt, result.Sheet);
        var readings = sheet?.Metrics.Select(reading => new MetricReading(new MetricCode(reading.Code.Value), new MetricValue(reading.Value.Millionths))) ?? [];
        return new AttemptResultView(
            attempt.Id,
            attempt.AssignmentId,
            result.Task.Code,
            attempt.Workshop,
            result.Task.Title,
            attempt.Condition,
            StateOf(attempt.Phase),
            attempt.StartedAt,
            attempt.SubmittedAt,
            attempt.ScoreHundredths is { } score ? new Score(score) : null,
            ScoredBy(result, school),
            [.. sheet?.Lines.Select(Line) ?? []],
            EvidenceViews.Readings(school, readings, result.Task.Offer.Task),
            [.. sheet?.Findings.Select(finding => Words(finding.Text)) ?? [], .. LateWords(attempt.LateEntries)],
            attempt.Comment,
            result.MayTryAgain,
            Json(result.Task.Desk.TaskJson),
            Json(attempt.Worksheet),
            attempt.Submission is { } submission ? Json(submission) : null,
            [.. result.Artefacts.Select(Of)],
            result.Task.Requirements,
            [.. result.Appeals.Select(appeal => AppealViews.Of(appeal, school))],
            result.MayAppeal)
        {
            Review = attempt.Doubts is { } doubts ? ReviewViews.Of(doubts, result.Reviews, school) : null,
        };
    }

    private static IEnumerable<Wording> LateWords(int entries) => entries == 0 ? [] :
    [
        new Wording(
            $"有 {entries} 段记录在时间到了以后才送到（例如断网后补交）。老师会看一看。",
            entries == 1 ? "One piece of the record arrived after time was up, as after a cut line. Your teacher will look at it." : $"{entries} pieces of the record arrived after time was up, as after a cut line. Your teacher will look at them."),
    ];

    private static string? ScoredBy(AttemptResult result, SchoolView school) =>
        result.MarkedBy is { } person ? school.PersonNames.GetValueOrDefault(person.ToString(), "—") : result.Sheet?.Scorer.ToString();

    private static ScoreLineView Line(ScoreLine line) => new(
        line.Code.Value,
        new Score(line.Points.Hundredths),
        new Score(line.Maximum.Hundredths),
        Words(line.Reason),
        line.Points < line.Maximum ? Words(line.Remedy) : null);

    private static Wording Words(Workshops.Scoring.Wording wording) => new(wording.Zh, wording.En);
}
