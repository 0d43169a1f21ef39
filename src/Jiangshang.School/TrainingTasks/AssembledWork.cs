using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.TrainingTasks;

/// <summary>What a journal amounts to: a submission as the workshop's own JSON, or the fault that keeps it from being read.</summary>
public readonly record struct AssembledWork(string? Submission, SubmissionFault? Fault);
