using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>The school's own name and rules.</summary>
public sealed class SchoolProfile(SchoolDatabase database)
{
    public async Task<string> NameAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.Schools.Select(row => row.Name).FirstOrDefaultAsync(cancellation) ?? string.Empty;
    }

    /// <summary>Whether staff must sign in with two steps; counts for every session from the next request on.</summary>
    public Task AskForTwoStepsAsync(bool needed, CancellationToken cancellation = default) => database.WriteAsync(
        school => school.Schools.ExecuteUpdateAsync(set => set.SetProperty(row => row.StaffNeedAuthenticator, needed), cancellation),
        cancellation);
}
