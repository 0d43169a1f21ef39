using System.Security.Cryptography;

namespace Jiangshang.School.SignIn;

/// <summary>Makes the random mark that tells a session of today from one before the last reset.</summary>
public static class SecurityStamps
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
