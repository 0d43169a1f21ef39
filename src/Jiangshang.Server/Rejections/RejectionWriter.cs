using System.Text.Json;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Rejections;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Rejections;

/// <summary>Writes a refused request's answer: one status, and the wording that says what to do (RFC 9457).</summary>
public static class RejectionWriter
{
    public static RejectionBody BodyOf(Rejection rejection) => new(rejection.Type, rejection.Wording.Zh, StatusOf(rejection.Kind), rejection.Wording);

    public static async Task WriteAsync(HttpContext context, Rejection rejection)
    {
        var body = BodyOf(rejection);
        context.Response.StatusCode = body.Status;
        context.Response.ContentType = "application/problem+json";
        if (rejection is IRetryLater later)
        {
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(later.Wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (rejection.Kind == RejectionKind.Busy)
        {
            context.Response.Headers.RetryAfter = ServerBusy.RetryAfterSeconds;
        }

        await JsonSerializer.SerializeAsync(context.Response.Body, body, ContractsJson.Options, context.RequestAborted);
    }

    private static int StatusOf(RejectionKind kind) => kind switch
    {
        RejectionKind.Invalid => StatusCodes.Status400BadRequest,
        RejectionKind.NotSignedIn => StatusCodes.Status401Unauthorized,
        RejectionKind.NotAllowed => StatusCodes.Status403Forbidden,
        RejectionKind.NotFound => StatusCodes.Status404NotFound,
        RejectionKind.Conflict => StatusCodes.Status409Conflict,
        RejectionKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        RejectionKind.WrongMediaType => StatusCodes.Status415UnsupportedMediaType,
        RejectionKind.TooOften => StatusCodes.Status429TooManyRequests,
        RejectionKind.Busy => StatusCodes.Status503ServiceUnavailable,
    };
}
