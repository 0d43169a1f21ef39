using System.Security.Cryptography;

namespace Jiangshang.School.SignIn;

/// <summary>Makes first passwords: random, and without letters and figures that look alike on a printed slip.</summary>
public static class FirstPasswords
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    public const int Length = 10;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
