using System.Security.Cryptography;
using Jiangshang.School.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Jiangshang.Server.SignIn;

/// <summary>
/// Carries a person from the first step of signing in to the second: a sealed cookie for five minutes that says who gave the
/// right password. It opens nothing but the page that asks for the code.
/// </summary>
public sealed class SecondStepTicket(IDataProtectionProvider protection)
{
    private const string CookieName = "jiangshang-second-step";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Jiangshang.SecondStep").ToTimeLimitedDataProtector();

    public void Write(HttpContext context, SecondStepNeeded needed) => context.Response.Cookies.Append(
        CookieName,
        _seal.Protect($"{needed.Person:N}.{needed.Stamp}", Lifetime),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = "/sign-in", IsEssential = true });

    /// <returns>Null when there is none, it is too old, or it was not written here.</returns>
    public (Guid Person, string Stamp)? Read(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } sealedText)
        {
            return null;
        }

        try
        {
            var parts = _seal.Unprotect(sealedText).Split('.');
            return (Guid.ParseExact(parts[0], "N"), parts[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(CookieName, new CookieOptions { Path = "/sign-in" });
}
