using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Marking;

/// <summary>Work waiting for a teacher's mark, or for the decision what becomes of it.</summary>
/// <param name="NeedsDecision">True when no scorer could read its record: it is opened as held work, not marked by a rubric.</param>
public sealed record MarkingCard(Guid Attempt, StudentCard Student, TaskCode Task, Wording TaskTitle, WorkCondition Condition, DateTimeOffset SubmittedAt, int Revision, bool NeedsDecision = false);
