using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Sets up and removes a member of staff's second step. Both ask for the password: an unattended screen must not be enough to
/// lock its owner out, or to take the second step away.
/// </summary>
public sealed class SetUpAuthenticator(SchoolDatabase database, Passwords passwords, SecondStep secondStep, SessionGuesses guesses, Sessions sessions, TimeProvider clock)
{
    private const string Product = "匠商";

    /// <summary>Offers a key. It is kept, so that the page may be reloaded, and asks for nothing until a code of it has been typed.</summary>
    public async Task<Outcome<AuthenticatorOffer>> OfferAsync(Actor actor, CancellationToken cancellation = default) =>
        await database.WriteAsync<AuthenticatorOffer>(
            async school =>
            {
                var row = await school.People.SingleAsync(row => row.Id == actor.Person, cancellation);
                if (!actor.IsStaff || row.AuthenticatorSince is not null)
                {
                    return new AuthenticatorNotOffered();
                }

                row.AuthenticatorKey ??= Authenticators.NewKey();
                var name = await school.Schools.Select(own => own.Name).FirstAsync(cancellation);
                return new AuthenticatorOffer(row.AuthenticatorKey, Authenticators.AddressOf(row.AuthenticatorKey, $"{Product} {name}", row.Number));
            },
            cancellation);

    /// <summary>Every other session of the person ends: it was opened with one step only.</summary>
    public async Task<Outcome<AuthenticatorConfirmed>> ConfirmAsync(SignedIn session, string password, string code, CancellationToken cancellation = default)
    {
        await using var reading = database.Read();
        var known = await reading.People.SingleAsync(row => row.Id == session.Person, cancellation);
        if (!session.Actor.IsStaff || known is not { AuthenticatorSince: null, AuthenticatorKey: { } key })
        {
            return new AuthenticatorNotOffered();
        }

        if (await guesses.CheckAsync(session, known, password, cancellation) is { } refused)
        {
            return refused;
        }

        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        if (Authenticators.StepOf(key, digits, known.AuthenticatorStep, clock.GetUtcNow()) is not { } step)
        {
            return new SecondStepRejected();
        }

        var codes = RecoveryCodes.New();
        var hashes = codes.Select(passwords.HashFirst).ToList();
        var outcome = await database.WriteAsync<AuthenticatorConfirmed>(
            async school =>
            {
                var row = await school.People.SingleAsync(row => row.Id == session.Person, cancellation);
                row.AuthenticatorSince = clock.GetUtcNow();
                row.AuthenticatorStep = step;
                row.SecurityStamp = SecurityStamps.New();
                await Sessions.EndAllAsync(school, row.Id, cancellation);
                school.RecoveryCodes.AddRange(hashes.Select(hash => new RecoveryCodeRow { Id = Guid.CreateVersion7(), PersonId = row.Id, Hash = hash }));
                var needed = await school.Schools.Select(own => own.StaffNeedAuthenticator).FirstAsync(cancellation);
                return new AuthenticatorConfirmed(Sessions.Of(row, needed), codes);
            },
            cancellation);
        sessions.Forget(session.Person);
        return outcome;
    }

    /// <summary>Takes the second step away, to set up another phone or to do without where the school allows it.</summary>
    public async Task<Outcome<SignedIn>> RemoveAsync(SignedIn session, string password, string code, CancellationToken cancellation = default)
    {
        await using var reading = database.Read();
        var known = await reading.People.SingleAsync(row => row.Id == session.Person, cancellation);
        if (known.AuthenticatorSince is null)
        {
            return new AuthenticatorNotOffered();
        }

        if (await guesses.CheckAsync(session, known, password, cancellation) is { } refused)
        {
            return refused;
        }

        var right = await secondStep.IsRightAsync(known, code, cancellation);
        if (right.IsRefused(out var busy))
        {
            return busy;
        }

        if (!right.Result)
        {
            return new SecondStepRejected();
        }

        var outcome = await database.WriteAsync<SignedIn>(
            async school =>
            {
                var row = await school.People.SingleAsync(row => row.Id == session.Person, cancellation);
                await ClearAsync(school, row, cancellation);
                row.SecurityStamp = SecurityStamps.New();
                await Sessions.EndAllAsync(school, row.Id, cancellation);
                return Sessions.Of(row, await school.Schools.Select(own => own.StaffNeedAuthenticator).FirstAsync(cancellation));
            },
            cancellation);
        sessions.Forget(session.Person);
        return outcome;
    }

    internal static async Task ClearAsync(SchoolContext school, People.PersonRow row, CancellationToken cancellation)
    {
        row.AuthenticatorKey = null;
        row.AuthenticatorSince = null;
        row.AuthenticatorStep = 0;
        await school.RecoveryCodes.Where(code => code.PersonId == row.Id).ExecuteDeleteAsync(cancellation);
    }
}
