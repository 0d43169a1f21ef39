using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>
/// Gives a person a new first password, ends every session of theirs, lifts a lock and takes a second step away: whoever asks
/// for it in person has been looked at, and may have lost the phone.
/// </summary>
public sealed class ResetPassword(SchoolDatabase database, Passwords passwords, Sessions sessions)
{
    /// <summary>The same by number, for whoever stands at the server.</summary>
    public async Task<Outcome<Account>> HandleAsync(string number, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var person = await school.People.Where(row => row.Number == number).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        return await HandleAsync(person, cancellation);
    }

    public async Task<Outcome<Account>> HandleAsync(Guid person, CancellationToken cancellation = default)
    {
        var firstPassword = FirstPasswords.New();
        var outcome = await database.WriteAsync<Account>(
            async school =>
            {
                if (await school.People.SingleOrDefaultAsync(row => row.Id == person, cancellation) is not { } row)
                {
                    return new SubjectUnknown();
                }

                row.PasswordHash = passwords.HashFirst(firstPassword);
                row.SecurityStamp = SecurityStamps.New();
                row.MustChangePassword = true;
                row.FailedSignIns = 0;
                row.LockedUntil = null;
                await Sessions.EndAllAsync(school, row.Id, cancellation);
                await SetUpAuthenticator.ClearAsync(school, row, cancellation);
                return new Account(row.Id, row.Number, row.Name, firstPassword);
            },
            cancellation);
        sessions.Forget(person);
        return outcome;
    }
}
