using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Jiangshang.School.SignIn;

/// <summary>
/// The numbers sign-in works by, each with unit, source and first day in <c>sign-in-rules.json</c>. A school changes one with a
/// setting, such as <c>--SignIn:sessionIdle=120</c>.
/// </summary>
public sealed class SignInRules
{
    private const string Section = "SignIn";
    private readonly IReadOnlyDictionary<string, int> _values;

    private SignInRules(IReadOnlyDictionary<string, int> values) => _values = values;

    /// <summary>As the product comes.</summary>
    public static SignInRules Shipped { get; } = new(Read());

    /// <summary>How long a session lasts that nobody uses.</summary>
    public TimeSpan SessionIdle => TimeSpan.FromMinutes(_values["sessionIdle"]);

    /// <summary>How long a session lasts at most.</summary>
    public TimeSpan SessionLife => TimeSpan.FromMinutes(_values["sessionLife"]);

    /// <summary>Sessions of one person; of more, the oldest ends.</summary>
    public int SessionsKept => _values["sessionsKept"];

    /// <summary>Wrong guesses within a session after which it ends.</summary>
    public int SessionGuesses => _values["sessionGuesses"];

    /// <summary>How passwords are guarded at one place.</summary>
    public GuessPauses Passwords => new(_values["freeGuesses"], Seconds("firstPause"), Seconds("longestPause"), Seconds("guessForgotten"));

    /// <summary>The same at a source from which very many passwords were wrong.</summary>
    public GuessPauses PasswordsAtBusySource => Passwords with { Free = _values["freeGuessesAtBusySource"] };

    /// <summary>The same for an account that is guessed at from many places.</summary>
    public GuessPauses PasswordsOfAccount => Passwords with { Free = _values["accountGuesses"] };

    /// <summary>How many wrong guesses make a source a busy one.</summary>
    public GuessPauses Source => new(_values["sourceGuesses"], TimeSpan.Zero, TimeSpan.Zero, Seconds("sourceForgotten"));

    /// <summary>How codes of the second step are guarded.</summary>
    public GuessPauses Codes => new(_values["codeGuesses"], Seconds("firstCodePause"), Seconds("longestCodePause"), Seconds("longestCodePause"));

    /// <summary>How long a browser is known by an account that signed in there.</summary>
    public TimeSpan DeviceKnown => TimeSpan.FromDays(_values["deviceKnown"]);

    public int LongestPassword => _values["longestPassword"];

    /// <summary>Password checks that may wait for a processor at once.</summary>
    public int HashingQueue => _values["hashingQueue"];

    public TimeSpan HashingWait => Seconds("hashingWait");

    /// <summary>Failed sign-ins written to the log in a minute; more are counted in one line.</summary>
    public int FailuresLogged => _values["failuresLogged"];

    public int ShortestPassword(bool staff) => _values[staff ? "shortestStaffPassword" : "shortestStudentPassword"];

    /// <summary>Characters of a password that neither repeat nor follow on from the one before.</summary>
    public int LeastVariety(bool staff) => _values[staff ? "leastStaffVariety" : "leastStudentVariety"];

    /// <exception cref="InvalidDataException">A setting is no positive number, or names no rule.</exception>
    public static SignInRules Of(IConfiguration configuration)
    {
        var values = new Dictionary<string, int>(Shipped._values, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in configuration.GetSection(Section).GetChildren())
        {
            if (!values.ContainsKey(setting.Key) || !int.TryParse(setting.Value, out var value) || value < 1)
            {
                throw new InvalidDataException($"设置 {Section}:{setting.Key} 不对：要是已有的规则名和正整数。 / The setting {Section}:{setting.Key} is wrong: it needs the name of a rule and a positive whole number.");
            }

            values[setting.Key] = value;
        }

        return new SignInRules(values);
    }

    private TimeSpan Seconds(string rule) => TimeSpan.FromSeconds(_values[rule]);

    private static Dictionary<string, int> Read()
    {
        using var file = typeof(SignInRules).Assembly.GetManifestResourceStream("sign-in-rules.json")!;
        using var rules = JsonDocument.Parse(file);
        return rules.RootElement.EnumerateObject().ToDictionary(rule => rule.Name, rule => rule.Value.GetProperty("value").GetInt32(), StringComparer.OrdinalIgnoreCase);
    }
}
