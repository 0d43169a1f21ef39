using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>Signs a person in with school code, number and password.</summary>
public sealed class SignInPerson(SchoolDatabase database, Passwords passwords, SignInThrottle throttle, Sessions sessions, TimeProvider clock)
{
    /// <summary>Wrong passwords in a row after which the account waits, a minute at first, twice as long each time.</summary>
    public const int FailuresBeforeWaiting = 5;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <param name="address">Where the request comes from.</param>
    public async Task<Outcome<SignedIn>> HandleAsync(string schoolCode, string number, string password, string address, CancellationToken cancellation = default)
    {
        if (throttle.Wait(address, number) is { } wait)
        {
            return new SignInLocked(wait);
        }

        await using var school = database.Read();
        var code = await school.Schools.Select(row => row.Code).FirstOrDefaultAsync(cancellation);
        var person = string.Equals(code, schoolCode.Trim(), StringComparison.OrdinalIgnoreCase)
            ? await school.People.FirstOrDefaultAsync(row => row.Number == number.Trim() && row.Active, cancellation)
            : null;
        if (person?.LockedUntil is { } until && until > clock.GetUtcNow())
        {
            return new SignInLocked(until - clock.GetUtcNow());
        }

        if (!await passwords.MatchAsync(person?.PasswordHash, password, cancellation))
        {
            throttle.Failed(address, number);
            if (person is not null)
            {
                await CountFailureAsync(person.Id, cancellation);
            }

            return new SignInRejected();
        }

        if (person!.FailedSignIns > 0)
        {
            await SetFailuresAsync(person.Id, 0, null, cancellation);
        }

        sessions.Forget(person.Id);
        return Sessions.Of(person);
    }

    private Task CountFailureAsync(Guid person, CancellationToken cancellation) => database.WriteAsync(
        async school =>
        {
            var row = await school.People.SingleAsync(row => row.Id == person, cancellation);
            row.FailedSignIns++;
            if (row.FailedSignIns >= FailuresBeforeWaiting)
            {
                var doublings = Math.Min(row.FailedSignIns - FailuresBeforeWaiting, 4);
                var wait = TimeSpan.FromMinutes(1 << doublings);
                row.LockedUntil = clock.GetUtcNow() + (wait < LongestWait ? wait : LongestWait);
            }
        },
        cancellation);

    private Task SetFailuresAsync(Guid person, int failures, DateTimeOffset? lockedUntil, CancellationToken cancellation) => database.WriteAsync(
        async school =>
        {
            var row = await school.People.SingleAsync(row => row.Id == person, cancellation);
            row.FailedSignIns = failures;
            row.LockedUntil = lockedUntil;
        },
        cancellation);
}
