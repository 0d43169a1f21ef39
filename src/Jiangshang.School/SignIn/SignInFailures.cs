using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>Counts what an account got wrong in a row, passwords and codes alike, and makes it wait.</summary>
public sealed class SignInFailures(SchoolDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    public SignInLocked? LockOf(PersonRow? person) =>
        person?.LockedUntil is { } until && until > clock.GetUtcNow() ? new SignInLocked(until - clock.GetUtcNow()) : null;

    public Task CountAsync(Guid person, CancellationToken cancellation) => database.WriteAsync(
        async school =>
        {
            var row = await school.People.SingleAsync(row => row.Id == person, cancellation);
            row.FailedSignIns++;
            if (row.FailedSignIns >= SignInPerson.FailuresBeforeWaiting)
            {
                var doublings = Math.Min(row.FailedSignIns - SignInPerson.FailuresBeforeWaiting, 4);
                var wait = TimeSpan.FromMinutes(1 << doublings);
                row.LockedUntil = clock.GetUtcNow() + (wait < LongestWait ? wait : LongestWait);
            }
        },
        cancellation);

    public async Task ForgiveAsync(PersonRow person, CancellationToken cancellation)
    {
        if (person.FailedSignIns > 0)
        {
            await database.WriteAsync(
                async school =>
                {
                    var row = await school.People.SingleAsync(row => row.Id == person.Id, cancellation);
                    row.FailedSignIns = 0;
                    row.LockedUntil = null;
                },
                cancellation);
        }
    }
}
