using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>The names of staff, who judge, verify and decide.</summary>
public sealed class PersonNames(SchoolDatabase database)
{
    /// <summary>By the opaque id evidence carries.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfStaffAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.People
            .Where(row => row.Role != PersonRole.Student)
            .ToDictionaryAsync(row => row.Id.ToString(), row => row.Name, cancellation);
    }
}
