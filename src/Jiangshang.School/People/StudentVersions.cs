using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Says that something a student's screens show has changed.</summary>
public static class StudentVersions
{
    /// <summary>Part of the transaction that makes the change, so that no cache can ever be newer than the truth.</summary>
    public static Task BumpAsync(SchoolContext school, Guid student, CancellationToken cancellation = default) =>
        school.Students
            .Where(row => row.Id == student)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1), cancellation);

    /// <summary>The same of several students, in one statement.</summary>
    public static Task BumpAsync(SchoolContext school, IReadOnlyCollection<Guid> students, CancellationToken cancellation = default) =>
        school.Students
            .Where(row => students.Contains(row.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1), cancellation);
}
