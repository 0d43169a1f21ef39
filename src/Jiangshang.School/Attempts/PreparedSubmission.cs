using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.School.Attempts;

/// <summary>A submission put together and scored, but not yet stored.</summary>
/// <param name="Through">The last journal entry it is built from.</param>
/// <param name="At">When the work ended.</param>
/// <param name="Sheet">Null when a person has to mark it, or when there is nothing that could be scored.</param>
/// <param name="HeldBecause">Why a teacher has to decide what becomes of it; null when it can be scored or marked.</param>
internal sealed record PreparedSubmission(
    TaskEdition Task,
    long Through,
    DateTimeOffset At,
    string? Json,
    ScoreSheet? Sheet,
    bool AwaitsMarking,
    IReadOnlyList<string> Digests,
    Wording? HeldBecause = null)
{
    /// <summary>How many of its journal entries arrived after the end.</summary>
    public int LateEntries { get; init; }
}
