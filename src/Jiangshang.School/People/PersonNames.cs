using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>The names of staff, who judge, verify and decide: of those asked for, and nothing else of them.</summary>
public sealed class PersonNames(SchoolDatabase database)
{
    /// <summary>By the opaque id evidence carries. A student's name is nobody's here.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfStaffAsync(IReadOnlyCollection<Guid> people, CancellationToken cancellation = default)
    {
        if (people.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        await using var school = database.Read();
        return await school.People
            .Where(row => people.Contains(row.Id) && row.Role != PersonRole.Student)
            .Select(row => new { row.Id, row.Name })
            .ToDictionaryAsync(row => row.Id.ToString(), row => row.Name, cancellation);
    }
}
