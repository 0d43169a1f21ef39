using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Counts what is guessed within a session: the current password, the code that takes the second step away. A screen left open
/// must not be a place to guess at leisure; after so many wrong ones the session ends.
/// </summary>
public sealed class SessionGuesses(SchoolDatabase database, Passwords passwords, Sessions sessions, SignInRules rules)
{
    /// <summary>Whether the person knows the own password. It is counted, right or wrong: whatever this leads to begins a new session with nothing counted.</summary>
    /// <returns>Null when it is right.</returns>
    public async Task<Rejection?> CheckAsync(SignedIn session, PersonRow person, string password, CancellationToken cancellation)
    {
        if (await TakeAsync(session, cancellation) is { } over)
        {
            return over;
        }

        var match = password.Length > rules.LongestPassword ? false : await passwords.MatchAsync(person.PasswordHash, password, cancellation);
        return match.IsRefused(out var busy) ? busy : match.Result ? null : new PasswordWrong();
    }

    /// <summary>Counts a guess that is about to be checked.</summary>
    /// <returns>The rejection when the session is over.</returns>
    private async Task<Rejection?> TakeAsync(SignedIn session, CancellationToken cancellation)
    {
        var most = rules.SessionGuesses;
        var counted = await database.WriteAsync<int>(
            async school => await school.Sessions
                .Where(row => row.Id == session.Session && row.WrongGuesses < most)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.WrongGuesses, row => row.WrongGuesses + 1), cancellation),
            cancellation);
        if (counted.Result == 1)
        {
            return null;
        }

        await sessions.EndAsync(session.Session, cancellation);
        return new SessionGuessedOut();
    }
}
