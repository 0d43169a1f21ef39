using System.Security.Cryptography;
using Jiangshang.School.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Jiangshang.Server.SignIn;

/// <summary>
/// A sealed cookie by which a browser proves that certain people have signed in at it before: whoever guesses at their passwords
/// from elsewhere makes nobody wait here. It opens nothing, tells nothing to who reads it, and stays over signing out.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection, SignInRules rules)
{
    public const string CookieName = "known-device";

    /// <summary>A lab computer is everybody's: it remembers those who used it last, and the cookie stays short.</summary>
    private const int MostPeople = 8;
    private const int LongestCookie = 2_048;
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("Jiangshang.KnownDevice").ToTimeLimitedDataProtector();

    public SignInOrigin OriginOf(HttpContext context)
    {
        var origin = SignInOrigin.From(context.Connection.RemoteIpAddress);
        return Read(context) is var (device, people) ? origin with { Device = device, KnownBy = people } : origin;
    }

    /// <summary>To be called when somebody has signed in.</summary>
    public void Remember(HttpContext context, Guid person)
    {
        var (device, people) = Read(context) ?? (Guid.NewGuid(), []);
        var known = people.Where(other => other != person).Prepend(person).Take(MostPeople);
        context.Response.Cookies.Append(
            CookieName,
            _seal.Protect(string.Join('.', known.Prepend(device).Select(id => id.ToString("N"))), rules.DeviceKnown),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = rules.DeviceKnown, IsEssential = true });
    }

    private (Guid Device, IReadOnlyList<Guid> People)? Read(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 and <= LongestCookie } sealedText)
        {
            return null;
        }

        try
        {
            var ids = _seal.Unprotect(sealedText).Split('.').Select(id => Guid.ParseExact(id, "N")).ToList();
            return (ids[0], ids[1..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
