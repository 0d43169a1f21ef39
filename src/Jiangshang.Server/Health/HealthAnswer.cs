using System.Net;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.Server.Sessions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Jiangshang.Server.Health;

/// <summary>
/// What <c>/health</c> says: one word to everybody, and below it what is wrong to those who can mend it: whoever sits at the server
/// itself, and administrators.
/// </summary>
public static class HealthAnswer
{
    public static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(report.Status.ToString(), context.RequestAborted);
        if (report.Status == HealthStatus.Healthy || !await MayReadDetailsAsync(context))
        {
            return;
        }

        foreach (var entry in report.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy))
        {
            await context.Response.WriteAsync($"\n{entry.Description}", context.RequestAborted);
        }

        await context.Response.WriteAsync("\n", context.RequestAborted);
    }

    private static async Task<bool> MayReadDetailsAsync(HttpContext context)
    {
        // Behind a proxy on the same machine everybody comes from loopback; the proxy says for whom it asks.
        var forwarded = context.Request.Headers.ContainsKey("X-Forwarded-For") || context.Request.Headers.ContainsKey("Forwarded");
        if (!forwarded && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address))
        {
            return true;
        }

        try
        {
            return await context.RequestServices.GetRequiredService<SessionCookie>().ReadAsync(context) is { Actor.Role: PersonRole.Administrator };
        }
        catch (Exception trouble) when (StorageTrouble.Is(trouble))
        {
            // Who is signed in stands in the database that does not answer.
            return false;
        }
    }
}
