using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Marking;

/// <summary>Work waiting for a mark, in a line.</summary>
/// <param name="Revision">1 for the first hand-in.</param>
public sealed record WaitingWork(Guid Attempt, Guid Student, string TaskCode, WorkCondition Condition, DateTimeOffset SubmittedAt, int Revision, bool NeedsDecision);
