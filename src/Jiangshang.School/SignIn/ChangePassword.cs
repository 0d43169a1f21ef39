using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>Replaces the own password. Every session of the person ends; this browser is given a new one.</summary>
public sealed class ChangePassword(SchoolDatabase database, Passwords passwords, PasswordRules rules, SessionGuesses guesses, Sessions sessions)
{
    public async Task<Outcome<SignedIn>> HandleAsync(SignedIn session, string current, string chosen, CancellationToken cancellation = default)
    {
        await using var reading = database.Read();
        var known = await reading.People.SingleAsync(row => row.Id == session.Person, cancellation);
        // First, so that somebody who tries one weak password after another is not taken for somebody who guesses the old one.
        if (rules.Refusal(chosen, known.Number, current, session.Actor.IsStaff) is { } weak)
        {
            return weak;
        }

        if (await guesses.CheckAsync(session, known, current, cancellation) is { } refused)
        {
            return refused;
        }

        var hash = await passwords.HashInTurnAsync(chosen, cancellation);
        if (hash.IsRefused(out var busy))
        {
            return busy;
        }

        var outcome = await database.WriteAsync<SignedIn>(
            async school =>
            {
                var row = await school.People.SingleAsync(row => row.Id == session.Person, cancellation);
                if (row.PasswordHash != known.PasswordHash)
                {
                    return new PasswordWrong();
                }

                row.PasswordHash = hash.Result;
                row.MustChangePassword = false;
                row.SecurityStamp = SecurityStamps.New();
                await Sessions.EndAllAsync(school, row.Id, cancellation);
                return Sessions.Of(row, await school.Schools.Select(own => own.StaffNeedAuthenticator).FirstAsync(cancellation));
            },
            cancellation);
        sessions.Forget(session.Person);
        return outcome;
    }
}
