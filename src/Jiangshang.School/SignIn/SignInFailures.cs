using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Counts wrong codes of the second step, which only somebody types who knows the password, and makes them wait: at a browser
/// the account has signed in at before on its own, everywhere else all together, over restarts and on every server.
/// </summary>
public sealed class SignInFailures(SchoolDatabase database, SignInLimits limits, SignInRules rules, TimeProvider clock)
{
    /// <summary>Counts a code that is about to be checked.</summary>
    /// <returns>The rejection when it must wait instead.</returns>
    public async Task<SignInLocked?> TakeAsync(PersonRow person, GuessPlace place, CancellationToken cancellation)
    {
        if (place.IsKnownDevice)
        {
            return limits.TakeCode(place);
        }

        var now = clock.GetUtcNow();
        var pauses = rules.Codes;
        var outcome = await database.WriteAsync<bool>(
            async school =>
            {
                var row = await school.People.SingleAsync(row => row.Id == person.Id, cancellation);

                // A lock that ends later than any can was written while the clock was wrong.
                if (row.LockedUntil is { } until && until > now && until - now <= pauses.Longest)
                {
                    return new SignInLocked(until - now);
                }

                row.FailedSignIns++;
                row.LockedUntil = pauses.After(row.FailedSignIns) is var pause && pause > TimeSpan.Zero ? now + pause : null;
                return true;
            },
            $"codes of {person.Id}",
            cancellation);
        return outcome.Rejection as SignInLocked;
    }

    public async Task ForgiveAsync(PersonRow person, GuessPlace place, CancellationToken cancellation)
    {
        if (place.IsKnownDevice)
        {
            limits.CodeSucceeded(place);
            return;
        }

        await database.WriteAsync(
            async school => await school.People
                .Where(row => row.Id == person.Id && row.FailedSignIns > 0)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.FailedSignIns, 0).SetProperty(row => row.LockedUntil, (DateTimeOffset?)null), cancellation),
            cancellation);
    }
}
