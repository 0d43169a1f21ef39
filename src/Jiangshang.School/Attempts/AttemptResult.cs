using Jiangshang.School.Appeals;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Reviews;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.Attempts;

/// <summary>What came of an attempt.</summary>
/// <param name="Sheet">Null while nobody has scored it.</param>
/// <param name="MarkedBy">The person who marked it; null when a scorer did, or nobody yet.</param>
public sealed record AttemptResult(
    AttemptRow Attempt,
    TaskEdition Task,
    ScoreSheet? Sheet,
    Guid? MarkedBy,
    bool MayTryAgain,
    IReadOnlyList<ArtefactRow> Artefacts,
    IReadOnlyList<AppealRow> Appeals,
    bool MayAppeal)
{
    /// <summary>What a person decided about its record, oldest first.</summary>
    public IReadOnlyList<WorkReviewRow> Reviews { get; init; } = [];
}
