namespace Jiangshang.School.SignIn;

/// <summary>
/// What a password of one's own choosing must not be: short, the number on the card, digits only, a pattern, or one that
/// everybody uses. Nothing is asked that makes people write it down: no capitals, no signs, no change every month.
/// </summary>
public sealed class PasswordRules(SignInRules rules)
{
    /// <summary>Rows of the keyboard and the orders everybody knows, in which one character foretells the next.</summary>
    private static readonly string[] Orders = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "!@#$%^&*()"];

    /// <summary>What is put before or after a word to make it look like a password.</summary>
    private const int LongestTail = 6;

    private const int ShortestWord = 3;
    private static readonly HashSet<string> CommonOnes = ReadCommon();

    public int Shortest(bool staff) => rules.ShortestPassword(staff);

    /// <returns>Null when it may be used.</returns>
    public PasswordTooWeak? Refusal(string password, string number, string current, bool staff) =>
        password.Length > rules.LongestPassword ? PasswordTooWeak.TooLong(rules.LongestPassword)
        : password.EnumerateRunes().Count() < Shortest(staff) ? PasswordTooWeak.TooShort(Shortest(staff))
        : password == current ? PasswordTooWeak.Same
        : Contains(password, number) ? PasswordTooWeak.ContainsNumber
        : password.All(char.IsDigit) ? PasswordTooWeak.DigitsOnly
        : VarietyOf(password) < rules.LeastVariety(staff) ? PasswordTooWeak.Monotonous
        : IsCommon(password) ? PasswordTooWeak.Common
        : null;

    /// <summary>How many characters cannot be foretold: they neither repeat what has been, nor follow on from the one before.</summary>
    public static int VarietyOf(string password)
    {
        var plain = password.ToLowerInvariant();
        var unforeseen = 0;
        for (var at = 0; at < plain.Length; at++)
        {
            var foretold = at > 0 && (plain[at] == plain[at - 1] || FollowsOn(plain[at - 1], plain[at]));
            var repeats = at >= 2 && plain[..at].Contains(plain.Substring(at - 1, 2), StringComparison.Ordinal);
            if (!foretold && !repeats)
            {
                unforeseen++;
            }
        }

        return unforeseen;
    }

    /// <summary>Whether it is in the list, or a word of it with a few digits and signs around.</summary>
    private static bool IsCommon(string password)
    {
        var plain = Plain(password);
        if (CommonOnes.Contains(password.ToLowerInvariant()) || CommonOnes.Contains(plain))
        {
            return true;
        }

        var word = password.ToLowerInvariant().Trim([.. "0123456789!@#$%^&*()-_=+.,?~ "]);
        return word.Length >= ShortestWord && password.Length - word.Length <= LongestTail && (CommonOnes.Contains(word) || CommonOnes.Contains(Plain(word)));
    }

    private static bool Contains(string password, string number) =>
        number.Length >= ShortestWord && password.Contains(number, StringComparison.OrdinalIgnoreCase);

    private static bool FollowsOn(char before, char after) => Orders.Any(order =>
        order.Contains($"{before}{after}", StringComparison.Ordinal) || order.Contains($"{after}{before}", StringComparison.Ordinal));

    /// <summary>Digits and signs that stand for letters, read as those.</summary>
    private static string Plain(string password) => string.Concat(password.ToLowerInvariant().Select(character => character switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => character,
    }));

    private static HashSet<string> ReadCommon()
    {
        using var file = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);
    }
}
