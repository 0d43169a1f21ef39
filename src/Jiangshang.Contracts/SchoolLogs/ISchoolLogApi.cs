using Refit;

namespace Jiangshang.Contracts.SchoolLogs;

/// <summary>Registrars and administrators: what was done to the school's accounts, classes and rules.</summary>
public interface ISchoolLogApi
{
    /// <param name="about"><c>school</c>, <c>person</c>, <c>class</c>, <c>teaching</c>; null for all.</param>
    /// <param name="page">Counted from 1.</param>
    [Get("/api/school-log")]
    Task<SchoolLogView> ReadAsync([Query] string? about = null, [Query] SchoolLogAct? act = null, [Query] Guid? by = null, [Query] int page = 1, CancellationToken cancellation = default);
}
