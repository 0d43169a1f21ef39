using System.Security.Claims;
using Jiangshang.School.SignIn;
using Jiangshang.Server.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Jiangshang.Server.Sessions;

/// <summary>The cookie that says which session this is. It carries an opaque id and the security stamp, nothing else, and is worth nothing once the session has ended on the server.</summary>
public sealed class SessionCookie(School.SignIn.Sessions sessions, KnownDevices devices)
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string Name = "jiangshang";
    private const string StampClaim = "stamp";

    /// <returns>Null when nobody is signed in, or the session is over.</returns>
    public async ValueTask<SignedIn?> ReadAsync(HttpContext context) =>
        await TicketAsync(context) is var (session, stamp) ? await sessions.FindAsync(session, stamp, context.RequestAborted) : null;

    /// <summary>Begins a session for whoever has just proved who it is. One that this browser was in before ends.</summary>
    public async Task WriteAsync(HttpContext context, SignedIn person)
    {
        if (await TicketAsync(context) is var (earlier, _))
        {
            await sessions.EndAsync(earlier, context.RequestAborted);
        }

        var begun = await sessions.BeginAsync(person, context.Request.Headers.UserAgent.ToString(), context.RequestAborted);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, begun.Session.ToString()), new Claim(StampClaim, begun.Stamp)], Scheme);
        devices.Remember(context, begun.Person);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Ends the session on the server first: a copy of the cookie opens nothing afterwards.</summary>
    public async Task ClearAsync(HttpContext context)
    {
        if (await TicketAsync(context) is var (session, _))
        {
            await sessions.EndAsync(session, context.RequestAborted);
        }

        await context.SignOutAsync(Scheme);
    }

    private static async Task<(Guid Session, string Stamp)?> TicketAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(Scheme);
        var stamp = ticket.Principal?.FindFirstValue(StampClaim);
        return stamp is not null && Guid.TryParse(ticket.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var session) ? (session, stamp) : null;
    }

    /// <summary>How long the cookie itself is good follows the school's rules.</summary>
    public sealed class Settings(SignInRules rules) : IConfigureNamedOptions<CookieAuthenticationOptions>
    {
        public void Configure(CookieAuthenticationOptions options) => Configure(Scheme, options);

        public void Configure(string? name, CookieAuthenticationOptions options)
        {
            options.Cookie.Name = Name;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.IsEssential = true;
            options.ExpireTimeSpan = rules.SessionLife;
            options.SlidingExpiration = false;
        }
    }
}
