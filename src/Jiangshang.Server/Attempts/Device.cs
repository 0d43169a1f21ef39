using System.Security.Cryptography;
using Jiangshang.School.Attempts;

namespace Jiangshang.Server.Attempts;

/// <summary>
/// Which browser a request comes from, by a cookie of its own that says nothing else: one attempt is written from one device at a time. Who
/// keeps no cookies is the device without a name.
/// </summary>
public sealed record Device(string Name)
{
    private const string Cookie = "jiangshang-device";

    /// <summary>The browser's name; one that has none yet is given one with the answer.</summary>
    public static ValueTask<Device?> BindAsync(HttpContext context)
    {
        var known = Of(context);
        if (known.Name.Length > 0)
        {
            return ValueTask.FromResult<Device?>(known);
        }

        var given = new Device(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        context.Response.Cookies.Append(Cookie, given.Name, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/api",
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        return ValueTask.FromResult<Device?>(given);
    }

    /// <summary>The name the request brings, and no other.</summary>
    public static Device Of(HttpContext context) =>
        context.Request.Cookies.TryGetValue(Cookie, out var name) && name.Length <= AttemptWriters.LongestDevice ? new Device(name) : new Device(string.Empty);
}
