using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Marking;

/// <summary>Work waiting for a teacher's mark.</summary>
public sealed record MarkingCard(Guid Attempt, StudentCard Student, TaskCode Task, Wording TaskTitle, WorkCondition Condition, DateTimeOffset SubmittedAt, int Revision);
