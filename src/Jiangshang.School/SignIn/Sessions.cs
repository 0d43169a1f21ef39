using System.Collections.Concurrent;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Answers whether a session is still good. What the database said is believed for a few seconds, so that a class journalling
/// its work asks it rarely; a change made by this server counts at once, one made by another within that time.
/// </summary>
public sealed class Sessions(SchoolDatabase database, TimeProvider clock)
{
    private const int MostKept = 20_000;
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, Known> _known = new();

    /// <returns>Null when the account is gone, deactivated, or the stamp is an old one.</returns>
    public async ValueTask<SignedIn?> FindAsync(Guid person, string stamp, CancellationToken cancellation = default)
    {
        var now = clock.GetTimestamp();
        if (!_known.TryGetValue(person, out var known) || clock.GetElapsedTime(known.At, now) > Believed)
        {
            if (_known.Count > MostKept)
            {
                _known.Clear();
            }

            known = new Known(await LoadAsync(person, cancellation), now);
            _known[person] = known;
        }

        return known.Session is { } session && session.Stamp == stamp ? session : null;
    }

    /// <summary>To be called after anything about an account has changed.</summary>
    public void Forget(Guid person) => _known.TryRemove(person, out _);

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

    private async Task<SignedIn?> LoadAsync(Guid person, CancellationToken cancellation)
    {
        await using var school = database.Read();
        var row = await school.People.FirstOrDefaultAsync(row => row.Id == person && row.Active, cancellation);
        return row is null ? null : Of(row, await school.Schools.Select(own => own.StaffNeedAuthenticator).FirstOrDefaultAsync(cancellation));
    }

    private sealed record Known(SignedIn? Session, long At);
}
