using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Reviews;

/// <summary>Work whose record waits for a person.</summary>
public sealed record ReviewCard(Guid Attempt, StudentCard Student, TaskCode Task, Wording TaskTitle, WorkCondition Condition, DateTimeOffset SubmittedAt, IReadOnlyList<Wording> Doubts);
