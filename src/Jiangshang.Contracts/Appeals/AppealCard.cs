using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Appeals;

/// <summary>An appeal that waits for a person.</summary>
public sealed record AppealCard(
    Guid Id, Guid Attempt, StudentCard Student, TaskCode Task, Wording TaskTitle, Score? Score, string Reason, DateTimeOffset RaisedAt);
