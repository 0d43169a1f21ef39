namespace Jiangshang.Workshops.Scoring;

/// <summary>Why a submission cannot be handed in or scored as it is, and what to do about it.</summary>
/// <param name="Path">The place inside the submission, such as <c>$.events[17].start</c>.</param>
public sealed record SubmissionFault(FaultCode Code, string Path, Wording Reason, Wording Remedy);
