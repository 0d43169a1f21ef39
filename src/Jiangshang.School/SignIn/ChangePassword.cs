using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>Replaces the own password. Every other session of the person ends.</summary>
public sealed class ChangePassword(SchoolDatabase database, Passwords passwords, Sessions sessions)
{
    public async Task<Outcome<SignedIn>> HandleAsync(Actor actor, string current, string chosen, CancellationToken cancellation = default)
    {
        await using var reading = database.Read();
        var known = await reading.People.SingleAsync(row => row.Id == actor.Person, cancellation);
        if (!await passwords.MatchAsync(known.PasswordHash, current, cancellation))
        {
            return new PasswordWrong();
        }

        if (PasswordRules.Refusal(chosen, known.Number, current) is { } weak)
        {
            return weak;
        }

        var hash = passwords.Hash(chosen);
        var outcome = await database.WriteAsync<SignedIn>(
            async school =>
            {
                var row = await school.People.SingleAsync(row => row.Id == actor.Person, cancellation);
                row.PasswordHash = hash;
                row.MustChangePassword = false;
                row.SecurityStamp = SecurityStamps.New();
                return Sessions.Of(row, await school.Schools.Select(own => own.StaffNeedAuthenticator).FirstAsync(cancellation));
            },
            cancellation);
        sessions.Forget(actor.Person);
        return outcome;
    }
}
