using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Scores typing (CS-3) from the raw event log; the rules stand in <c>TypingScorer.Versions.md</c> beside this file.</summary>
public static class TypingScorer
{
    public static ScorerVersion Version { get; } = new("typing", 1);

    /// <summary>The score sheet of a sound submission; a submission with faults must be refused before it comes here.</summary>
    public static ScoreSheet Score(TypingTask task, TypingWorksheet worksheet, TypingSubmission submission)
    {
        var faults = submission.FindFaults(task, worksheet);
        return faults.Count == 0
            ? TypingScoreSheet.Of(TypingPerformance.Of(worksheet, submission), worksheet)
            : throw new ArgumentException(faults[0].Reason.En, nameof(submission));
    }
}
