using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>The second step of signing in: a code of the authenticator app, or one of the recovery codes.</summary>
public sealed class SecondStep(SchoolDatabase database, Passwords passwords, SignInFailures failures, FailureLog log, TimeProvider clock)
{
    /// <param name="stamp">The security stamp when the first step was passed.</param>
    public async Task<Outcome<SignedIn>> HandleAsync(Guid person, string stamp, string code, SignInOrigin origin, CancellationToken cancellation = default)
    {
        await using var reading = database.Read();
        var row = await reading.People.FirstOrDefaultAsync(row => row.Id == person && row.Active, cancellation);
        if (row is not { AuthenticatorSince: not null } || row.SecurityStamp != stamp)
        {
            return new NotSignedIn();
        }

        var place = GuessPlace.Of(row.Id, row.SecurityStamp, origin);
        if (await failures.TakeAsync(row, place, cancellation) is { } locked)
        {
            log.Write(row.Number, place.Where, locked.Type, row.FailedSignIns);
            return locked;
        }

        var right = await IsRightAsync(row, code, cancellation);
        if (right.IsRefused(out var busy))
        {
            return busy;
        }

        if (!right.Result)
        {
            log.Write(row.Number, place.Where, new SecondStepRejected().Type, row.FailedSignIns + 1);
            return new SecondStepRejected();
        }

        await failures.ForgiveAsync(row, place, cancellation);
        return Sessions.Of(row, await reading.Schools.Select(school => school.StaffNeedAuthenticator).FirstAsync(cancellation));
    }

    /// <summary>Takes the code, so that it opens nothing a second time.</summary>
    internal async Task<Outcome<bool>> IsRightAsync(PersonRow person, string code, CancellationToken cancellation)
    {
        if (code.Length > AccountNumbers.MostTyped)
        {
            return false;
        }

        var clean = new string([.. code.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        return await IsOfAppAsync(person, clean, cancellation) ? true : await IsRecoveryAsync(person, clean, cancellation);
    }

    private async Task<bool> IsOfAppAsync(PersonRow person, string code, CancellationToken cancellation)
    {
        if (person.AuthenticatorKey is not { } key || Authenticators.StepOf(key, code, person.AuthenticatorStep, clock.GetUtcNow()) is not { } step)
        {
            return false;
        }

        // Two requests with one code: the first to store the step wins.
        var taken = await database.WriteAsync<int>(
            async school => await school.People
                .Where(row => row.Id == person.Id && row.AuthenticatorStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.AuthenticatorStep, step), cancellation),
            cancellation);
        return taken.Result == 1;
    }

    private async Task<Outcome<bool>> IsRecoveryAsync(PersonRow person, string code, CancellationToken cancellation)
    {
        if (code.Length != RecoveryCodes.Length)
        {
            return false;
        }

        await using var reading = database.Read();
        var unused = await reading.RecoveryCodes.Where(row => row.PersonId == person.Id && row.UsedAt == null).ToListAsync(cancellation);
        var found = await passwords.FindAsync([.. unused.Select(row => row.Hash)], code, cancellation);
        if (found.IsRefused(out var busy))
        {
            return busy;
        }

        if (found.Result < 0)
        {
            return false;
        }

        // Two requests with one code: the first to mark it used wins.
        var (id, now) = (unused[found.Result].Id, clock.GetUtcNow());
        var taken = await database.WriteAsync<int>(
            async school => await school.RecoveryCodes
                .Where(row => row.Id == id && row.UsedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), cancellation),
            cancellation);
        return taken.Result == 1;
    }
}
