using System.Collections.Concurrent;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Begins, finds, lists and ends sessions. What the database said of one is believed for a few seconds, so that a class
/// journalling its work asks it rarely; a change made by this server counts at once, one made by another within that time.
/// </summary>
public sealed class Sessions(SchoolDatabase database, SignInRules rules, TimeProvider clock)
{
    private const int MostKept = 20_000;
    private const int LongestBrowser = 256;

    /// <summary>Sessions are marked as used so many times in their idle time: a write every few minutes, and an error of a few percent.</summary>
    private const int MarksPerIdle = 24;
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, Known> _known = new();
    private long _changes;

    /// <returns>Null when the session was ended, is too old or was not used for too long, or the account is closed or was reset.</returns>
    public async ValueTask<SignedIn?> FindAsync(Guid session, string stamp, CancellationToken cancellation = default)
    {
        if (!_known.TryGetValue(session, out var known) || clock.GetElapsedTime(known.At) > Believed)
        {
            known = await LoadAsync(session, cancellation);
        }

        return known.Session is { } found && found.Stamp == stamp ? found : null;
    }

    /// <summary>Begins a session of somebody who has just proved who it is.</summary>
    public async Task<SignedIn> BeginAsync(SignedIn person, string browser, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var id = Guid.NewGuid();
        await database.WriteAsync(
            async school =>
            {
                var over = await school.Sessions.Where(row => row.PersonId == person.Person)
                    .OrderByDescending(row => row.StartedAt).Select(row => row.Id).Skip(rules.SessionsKept - 1).ToListAsync(cancellation);
                if (over.Count > 0)
                {
                    await school.Sessions.Where(row => over.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
                }

                school.Sessions.Add(new SessionRow
                {
                    Id = id,
                    PersonId = person.Person,
                    StartedAt = now,
                    SeenAt = now,
                    Browser = browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser,
                });
            },
            cancellation);
        return person with { Session = id };
    }

    /// <summary>The sessions of a person that are still good, the latest used first.</summary>
    public async Task<IReadOnlyList<SessionRow>> OfAsync(Guid person, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var rows = await school.Sessions.Where(row => row.PersonId == person).ToListAsync(cancellation);
        return [.. rows.Where(IsGood).OrderByDescending(row => row.SeenAt)];
    }

    public async Task EndAsync(Guid session, CancellationToken cancellation = default)
    {
        await database.WriteAsync(async school => await school.Sessions.Where(row => row.Id == session).ExecuteDeleteAsync(cancellation), cancellation);
        Interlocked.Increment(ref _changes);
        _known.TryRemove(session, out _);
    }

    /// <summary>Ends a session of one's own; another's is not touched.</summary>
    public async Task EndOwnAsync(Guid person, Guid session, CancellationToken cancellation = default)
    {
        await database.WriteAsync(async school => await school.Sessions.Where(row => row.Id == session && row.PersonId == person).ExecuteDeleteAsync(cancellation), cancellation);
        Forget(person);
    }

    /// <summary>Ends every session of a person but this one.</summary>
    public async Task EndOthersAsync(SignedIn own, CancellationToken cancellation = default)
    {
        await database.WriteAsync(async school => await school.Sessions.Where(row => row.PersonId == own.Person && row.Id != own.Session).ExecuteDeleteAsync(cancellation), cancellation);
        Forget(own.Person);
    }

    /// <summary>To be called after anything about an account has changed.</summary>
    public void Forget(Guid person)
    {
        Interlocked.Increment(ref _changes);
        foreach (var (id, known) in _known)
        {
            if (known.Session?.Person == person)
            {
                _known.TryRemove(id, out _);
            }
        }
    }

    /// <summary>Part of every change that makes a new security stamp: rows of the old one are worth nothing.</summary>
    internal static Task EndAllAsync(SchoolContext school, Guid person, CancellationToken cancellation) =>
        school.Sessions.Where(row => row.PersonId == person).ExecuteDeleteAsync(cancellation);

    /// <param name="staffNeedAuthenticator">The school's rule: two steps for staff.</param>
    internal static SignedIn Of(PersonRow row, bool staffNeedAuthenticator) => new(
        row.Id,
        row.Name,
        row.Number,
        row.Role,
        row.MustChangePassword,
        row.SecurityStamp,
        row.AuthenticatorSince is not null,
        staffNeedAuthenticator && row.Role != PersonRole.Student && row.AuthenticatorSince is null);

    private async Task<Known> LoadAsync(Guid session, CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref _changes);
        await using var school = database.Read();
        var found = await (from row in school.Sessions
                           join person in school.People on row.PersonId equals person.Id
                           where row.Id == session && person.Active
                           select new { row, person, needed = school.Schools.Select(own => own.StaffNeedAuthenticator).FirstOrDefault() })
            .FirstOrDefaultAsync(cancellation);
        var good = found is not null && IsGood(found.row);
        if (good)
        {
            await MarkAsync(found!.row, cancellation);
        }

        var known = new Known(good ? Of(found!.person, found.needed) with { Session = session } : null, clock.GetTimestamp());
        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        // What was read before a change must not be believed after it.
        if (before == Interlocked.Read(ref _changes))
        {
            _known[session] = known;
        }

        return known;
    }

    private bool IsGood(SessionRow row)
    {
        var now = clock.GetUtcNow();
        return now - row.SeenAt < rules.SessionIdle && now - row.StartedAt < rules.SessionLife;
    }

    private async Task MarkAsync(SessionRow row, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (now - row.SeenAt > rules.SessionIdle / MarksPerIdle)
        {
            await database.WriteAsync(
                async school => await school.Sessions.Where(known => known.Id == row.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(known => known.SeenAt, now), cancellation),
                cancellation);
        }
    }

    private sealed record Known(SignedIn? Session, long At);
}
