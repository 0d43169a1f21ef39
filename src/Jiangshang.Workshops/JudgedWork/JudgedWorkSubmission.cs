using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>What a student hands in for judged work: a written answer (empty when none is asked for) and files.</summary>
public sealed record JudgedWorkSubmission(string Answer, IReadOnlyList<SubmittedFile> Files)
{
    /// <summary>Everything still missing or not as asked for; empty when it can be handed in.</summary>
    public IReadOnlyList<SubmissionFault> FindFaults(JudgedWorkTask task) => [.. JudgedWorkSubmissionCheck.Of(task, this)];
}
