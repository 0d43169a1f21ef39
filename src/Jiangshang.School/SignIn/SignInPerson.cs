using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>Signs a person in with school code, number and password, and with a code where the account has a second step.</summary>
public sealed class SignInPerson(
    SchoolDatabase database, Passwords passwords, SignInRules rules, SignInLimits limits, SecondStep secondStep, FailureLog log)
{
    /// <param name="code">Of the authenticator app, or a recovery code; null when none was asked for yet.</param>
    /// <returns>Who it is; the session has yet to begin.</returns>
    public async Task<Outcome<SignedIn>> HandleAsync(
        string schoolCode, string number, string password, string? code, SignInOrigin origin, CancellationToken cancellation = default)
    {
        if (password.Length > rules.LongestPassword)
        {
            return new SignInRejected();
        }

        await using var reading = database.Read();
        var school = await reading.Schools.FirstOrDefaultAsync(cancellation);
        var plain = AccountNumbers.Plain(number);
        var person = plain is not null && string.Equals(school?.Code, AccountNumbers.Plain(schoolCode), StringComparison.OrdinalIgnoreCase)
            ? await FindAsync(reading, plain, cancellation)
            : null;
        var place = person is null ? GuessPlace.OfNobody(plain, origin) : GuessPlace.Of(person.Id, person.SecurityStamp, origin);
        if (limits.Take(place) is { } wait)
        {
            return Logged(wait, person, place);
        }

        var match = await passwords.MatchAsync(person?.PasswordHash, password, cancellation);
        if (match.IsRefused(out var busy))
        {
            limits.Refund(place);
            return busy;
        }

        if (!match.Result)
        {
            limits.Failed(place);
            return Logged(new SignInRejected(), person, place);
        }

        limits.Succeeded(place);
        return await GoOnAsync(person!, school!, code, origin, cancellation);
    }

    /// <summary>Somebody's number as written in the database; in other capitals only when that is nobody else's.</summary>
    private static async Task<PersonRow?> FindAsync(SchoolContext school, string plain, CancellationToken cancellation)
    {
        var spellings = AccountNumbers.Spellings(plain);
        var found = await school.People.Where(row => spellings.Contains(row.Number) && row.Active).ToListAsync(cancellation);
        return found.FirstOrDefault(row => row.Number == plain) ?? (found.Count == 1 ? found[0] : null);
    }

    private Rejection Logged(Rejection rejection, PersonRow? person, GuessPlace place)
    {
        log.Write(person?.Number, place.Where, rejection.Type, limits.WrongAt(place));
        return rejection;
    }

    /// <summary>Whoever knows the password only is not forgiven wrong codes: guessing those must stay slow.</summary>
    private async Task<Outcome<SignedIn>> GoOnAsync(PersonRow person, SchoolRow school, string? code, SignInOrigin origin, CancellationToken cancellation)
    {
        if (person.AuthenticatorSince is not null)
        {
            return string.IsNullOrWhiteSpace(code)
                ? new SecondStepNeeded(person.Id, person.SecurityStamp)
                : await secondStep.HandleAsync(person.Id, person.SecurityStamp, code, origin, cancellation);
        }

        return Sessions.Of(person, school.StaffNeedAuthenticator);
    }
}
