using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.Attempts;

/// <summary>A submission put together and scored, but not yet stored.</summary>
/// <param name="Through">The last journal entry it is built from.</param>
/// <param name="At">When the work ended.</param>
/// <param name="Sheet">Null when a person has to mark it, or when there is nothing that could be scored.</param>
internal sealed record PreparedSubmission(
    TaskEdition Task,
    long Through,
    DateTimeOffset At,
    string? Json,
    ScoreSheet? Sheet,
    bool AwaitsMarking,
    IReadOnlyList<string> Digests)
{
    /// <summary>How many of its journal entries arrived after the end.</summary>
    public int LateEntries { get; init; }
}
