using OtpNet;

namespace Jiangshang.School.SignIn;

/// <summary>Time-based one-time codes (RFC 6238) as every authenticator app makes them: six digits, thirty seconds, SHA-1.</summary>
public static class Authenticators
{
    /// <summary>Bytes of a key; RFC 4226 recommends 160 bits.</summary>
    private const int KeyBytes = 20;

    /// <summary>A code of the step before or after counts too: a phone's clock is seldom exact.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    /// <returns>A new key in Base32, as apps take it when it is typed in.</returns>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <param name="issuer">What the app shows above the code: the product and the school.</param>
    public static string AddressOf(string key, string issuer, string account) =>
        new OtpUri(OtpType.Totp, key, account, issuer).ToString();

    /// <param name="usedStep">The last step of which a code was taken: that code, and every older one, opens nothing again.</param>
    /// <returns>The step the code belongs to; null when it is none of now.</returns>
    public static long? StepOf(string key, string code, long usedStep, DateTimeOffset now) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(now.UtcDateTime, code, out var step, Window) && step > usedStep ? step : null;
}
