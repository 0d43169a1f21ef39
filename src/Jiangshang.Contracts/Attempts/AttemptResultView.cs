using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Reviews;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Attempts;

/// <summary>What came of an attempt: the score with its lines, or the news that a teacher still has to mark it.</summary>
/// <param name="MayAppeal">There is a mark, and it has not been appealed yet.</param>
/// <param name="Replay">The submission as the workshop's own JSON, to be replayed or read on screen.</param>
public sealed record AttemptResultView(
    Guid Id,
    Guid? Assignment,
    TaskCode TaskCode,
    string Workshop,
    Wording TaskTitle,
    WorkCondition Condition,
    AttemptState State,
    DateTimeOffset StartedAt,
    DateTimeOffset? SubmittedAt,
    Score? Score,
    string? ScoredBy,
    IReadOnlyList<ScoreLineView> Lines,
    IReadOnlyList<MetricReadingView> Metrics,
    IReadOnlyList<Wording> Observations,
    string? Comment,
    bool MayTryAgain,
    JsonElement Task,
    JsonElement Worksheet,
    JsonElement? Replay,
    IReadOnlyList<ArtefactView> Artefacts,
    IReadOnlyList<RequirementCode> Requirements,
    IReadOnlyList<AppealView> Appeals,
    bool MayAppeal)
{
    /// <summary>Why it waits, or waited, for a person to look at its record; null for nearly all work.</summary>
    public ReviewView? Review { get; init; }
}
