using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Reads a student's version: the one question asked before anything kept is served.</summary>
public sealed class StudentVersionReading(SchoolDatabase database)
{
    // Of this database: a compiled query belongs to the model it first met.
    private readonly Func<SchoolContext, Guid, Task<long?>> _query = EF.CompileAsyncQuery(
        (SchoolContext school, Guid student) => school.Students.Where(row => row.Id == student).Select(row => (long?)row.Version).FirstOrDefault());

    /// <returns>Null when the school has no such student.</returns>
    public async Task<long?> OfAsync(Guid student, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        await using var school = database.Read();
        return await _query(school, student);
    }
}
