using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The checks behind <see cref="JudgedWorkSubmission.FindFaults"/>.</summary>
internal static class JudgedWorkSubmissionCheck
{
    public static IEnumerable<SubmissionFault> Of(JudgedWorkTask task, JudgedWorkSubmission submission) =>
        task.Deliverables.Count == submission.Files.Count ? [] : [];
}
