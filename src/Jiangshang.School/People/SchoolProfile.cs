using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>The school's own name and code.</summary>
public sealed class SchoolProfile(SchoolDatabase database)
{
    public async Task<string> NameAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.Schools.Select(row => row.Name).FirstOrDefaultAsync(cancellation) ?? string.Empty;
    }
}
