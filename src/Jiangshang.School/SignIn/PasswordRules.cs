namespace Jiangshang.School.SignIn;

/// <summary>What a password of one's own choosing must be: long enough, and not what is written on the student card.</summary>
public static class PasswordRules
{
    public const int ShortestLength = 8;
    private const int LongestLength = 128;

    public static PasswordTooWeak? Refusal(string password, string number, string current)
    {
        var weak = password.Length is < ShortestLength or > LongestLength
            || password == current
            || password.Contains(number, StringComparison.OrdinalIgnoreCase)
            || password.Distinct().Count() < 4;
        return weak ? new PasswordTooWeak() : null;
    }
}
