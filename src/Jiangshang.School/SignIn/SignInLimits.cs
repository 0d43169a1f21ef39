namespace Jiangshang.School.SignIn;

/// <summary>
/// Slows whoever guesses passwords, where it is done, and nobody else. See decision 0104. All of it is kept in tables of a fixed
/// size: 4 MB, whoever asks whatever how often.
/// </summary>
public sealed class SignInLimits(SignInRules rules, TimeProvider clock)
{
    private readonly Tables _accounts = new(rules, clock);
    private readonly Tables _nobodys = new(rules, clock);
    private readonly GuessCounter _sources = new(rules.Source, clock);
    private readonly GuessCounter _codes = new(rules.Codes, clock);

    /// <summary>Counts a guess that is about to be checked.</summary>
    /// <returns>The rejection when it must wait instead.</returns>
    public SignInLocked? Take(GuessPlace place)
    {
        var tables = TablesOf(place);
        if (place.IsKnownDevice)
        {
            return tables.Places.Take(place.Name) is { } pause ? new SignInLocked(pause) : null;
        }

        var stricter = _sources.Of(place.Source) >= rules.Source.Free ? rules.PasswordsAtBusySource : null;
        if ((tables.Accounts.Wait(place.Account) ?? tables.Places.Take(place.Name, stricter)) is { } wait)
        {
            return new SignInLocked(wait);
        }

        return null;
    }

    /// <summary>The guess was wrong. It stays counted at its place; of one place only so many count for the account as are free there.</summary>
    public void Failed(GuessPlace place)
    {
        if (place.IsKnownDevice)
        {
            return;
        }

        _sources.Count(place.Source);
        var tables = TablesOf(place);
        if (tables.Places.Of(place.Name) <= rules.Passwords.Free)
        {
            tables.Accounts.Count(place.Account);
        }
    }

    public void Succeeded(GuessPlace place) => TablesOf(place).Places.Forgive(place.Name);

    /// <summary>The guess was not checked after all.</summary>
    public void Refund(GuessPlace place) => TablesOf(place).Places.Refund(place.Name);

    /// <summary>How many wrong guesses at this place are remembered.</summary>
    public int WrongAt(GuessPlace place) => TablesOf(place).Places.Of(place.Name);

    /// <summary>The same for codes of the second step, typed by somebody who knows the password.</summary>
    public SignInLocked? TakeCode(GuessPlace place) => _codes.Take(place.Name) is { } wait ? new SignInLocked(wait) : null;

    public void CodeSucceeded(GuessPlace place) => _codes.Forgive(place.Name);

    private Tables TablesOf(GuessPlace place) => place.IsKnown ? _accounts : _nobodys;

    /// <summary>Numbers nobody has are counted apart: inventing them fills no cell of anybody's.</summary>
    private sealed class Tables(SignInRules rules, TimeProvider clock)
    {
        public GuessCounter Places { get; } = new(rules.Passwords, clock);

        public GuessCounter Accounts { get; } = new(rules.PasswordsOfAccount, clock);
    }
}
