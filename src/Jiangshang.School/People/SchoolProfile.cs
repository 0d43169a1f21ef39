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
    public Task AskForTwoStepsAsync(bool needed, CancellationToken cancellation = default) => ChangeAsync(row => row.StaffNeedAuthenticator = needed, cancellation);

    /// <summary>Whether decisions in place of the rules, and on graduation, need a second person.</summary>
    public Task AskForSecondPersonAsync(bool needed, CancellationToken cancellation = default) => ChangeAsync(row => row.DecisionsNeedSecondPerson = needed, cancellation);

    /// <summary>Whether certificates accepted in place of others by inference count.</summary>
    public Task AcceptInferredCertificatesAsync(bool accepted, CancellationToken cancellation = default) => ChangeAsync(row => row.RefusesInferredCertificates = !accepted, cancellation);

    private Task ChangeAsync(Action<SchoolRow> change, CancellationToken cancellation) => database.WriteAsync(
        async school => change(await school.Schools.SingleAsync(cancellation)),
        cancellation);
}
