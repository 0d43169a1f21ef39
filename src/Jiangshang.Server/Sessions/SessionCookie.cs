using System.Security.Claims;
using Jiangshang.School.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Jiangshang.Server.Sessions;

/// <summary>The cookie that says who is signed in. It carries an opaque id and the security stamp, nothing else.</summary>
public sealed class SessionCookie(School.SignIn.Sessions sessions)
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string StampClaim = "stamp";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "jiangshang";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.SlidingExpiration = true;
    }

    /// <returns>Null when nobody is signed in, or the session is over.</returns>
    public async ValueTask<SignedIn?> ReadAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(Scheme);
        var person = ticket.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var stamp = ticket.Principal?.FindFirstValue(StampClaim);
        return stamp is not null && Guid.TryParse(person, out var id)
            ? await sessions.FindAsync(id, stamp, context.RequestAborted)
            : null;
    }

    public static Task WriteAsync(HttpContext context, SignedIn session)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.Person.ToString()), new Claim(StampClaim, session.Stamp)], Scheme);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    public static Task ClearAsync(HttpContext context) => context.SignOutAsync(Scheme);
}
