namespace Jiangshang.Server;

/// <summary>What browsers are told with every page: everything comes from here, nobody frames it, nothing leaves the school.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    // Radzen and Blazor set style attributes; the runtime compiles WebAssembly. Scripts come from files of this server only.
    private const string Policy =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
        + "connect-src 'self'; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (SchoolServer.IsApi(context) || context.Request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase))
        {
            // Nothing of one person stays in the browser for the next at the same computer.
            headers.CacheControl = "private, no-store";
            headers[BuildMark.Header] = BuildMark.Value;
        }

        return next(context);
    }
}
