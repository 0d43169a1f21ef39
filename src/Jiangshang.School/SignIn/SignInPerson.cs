using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>Signs a person in with school code, number and password, and with a code where the account has a second step.</summary>
public sealed class SignInPerson(
    SchoolDatabase database, Passwords passwords, SignInThrottle throttle, SignInFailures failures, SecondStep secondStep, Sessions sessions)
{
    /// <summary>Wrong passwords or codes in a row after which the account waits, a minute at first, twice as long each time.</summary>
    public const int FailuresBeforeWaiting = 5;

    /// <param name="code">Of the authenticator app, or a recovery code; null when none was asked for yet.</param>
    /// <param name="address">Where the request comes from.</param>
    public async Task<Outcome<SignedIn>> HandleAsync(
        string schoolCode, string number, string password, string? code, string address, CancellationToken cancellation = default)
    {
        if (throttle.Wait(address, number) is { } wait)
        {
            return new SignInLocked(wait);
        }

        await using var reading = database.Read();
        var school = await reading.Schools.FirstOrDefaultAsync(cancellation);
        var person = string.Equals(school?.Code, schoolCode.Trim(), StringComparison.OrdinalIgnoreCase)
            ? await reading.People.FirstOrDefaultAsync(row => row.Number == number.Trim() && row.Active, cancellation)
            : null;
        if (failures.LockOf(person) is { } locked)
        {
            return locked;
        }

        if (!await passwords.MatchAsync(person?.PasswordHash, password, cancellation))
        {
            throttle.Failed(address, number);
            if (person is not null)
            {
                await failures.CountAsync(person.Id, cancellation);
            }

            return new SignInRejected();
        }

        return await GoOnAsync(person!, school!, code, cancellation);
    }

    /// <summary>Whoever knows the password only is not forgiven earlier failures: guessing codes must stay slow.</summary>
    private async Task<Outcome<SignedIn>> GoOnAsync(PersonRow person, SchoolRow school, string? code, CancellationToken cancellation)
    {
        if (person.AuthenticatorSince is not null)
        {
            return string.IsNullOrWhiteSpace(code)
                ? new SecondStepNeeded(person.Id, person.SecurityStamp)
                : await secondStep.HandleAsync(person.Id, person.SecurityStamp, code, cancellation);
        }

        await failures.ForgiveAsync(person, cancellation);
        sessions.Forget(person.Id);
        return Sessions.Of(person, school.StaffNeedAuthenticator);
    }
}
