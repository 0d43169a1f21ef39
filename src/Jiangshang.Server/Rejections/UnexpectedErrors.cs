using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Rejections;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.Server.Requests;
using Jiangshang.Server.SignIn;
using Microsoft.AspNetCore.Diagnostics;

namespace Jiangshang.Server.Rejections;

/// <summary>
/// The outermost edge. A request that cannot be read is answered with a sentence, on a page of one's own where a browser sent a
/// form; what nobody foresaw is logged by method and path, and answered without a word of its inside.
/// </summary>
public sealed class UnexpectedErrors(ILogger<UnexpectedErrors> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException unreadable)
        {
            await RefuseAsync(httpContext, RejectionOf(unreadable));
            return true;
        }

        // The endpoint of the request is cleared by now; the feature remembers where it was going.
        var path = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path.Value;
        if (SchoolDatabase.IsOverloaded(exception))
        {
            logger.LogWarning("{Method} {Path}: no connection to the database was free", httpContext.Request.Method, path);
            await RejectionWriter.WriteAsync(httpContext, new ServerBusy());
            return true;
        }

        if (StorageTrouble.Is(exception))
        {
            // Told from a bug: it passes by itself, and one line says more than a trace.
            logger.LogError("{Method} {Path}: {Trouble} ({Message})", httpContext.Request.Method, path, StorageTrouble.Words(exception).En, exception.Message);
            var trouble = new Wording(
                "服务器暂时存取不了数据。没存上的内容留在这台电脑上，恢复后自动补交；请别关这一页。",
                "The server cannot read or write its data just now. What is not saved stays on this computer and is sent when it recovers; keep this page open.");
            httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            httpContext.Response.ContentType = "application/problem+json";
            var refused = new RejectionBody("storageUnavailable", trouble.Zh, StatusCodes.Status503ServiceUnavailable, trouble);
            await JsonSerializer.SerializeAsync(httpContext.Response.Body, refused, ContractsJson.Options, cancellationToken);
            return true;
        }

        logger.LogError(exception, "{Method} {Path} failed", httpContext.Request.Method, path);
        var wording = new Wording("系统出错了，错误已经记录。请稍后重试；仍然不行请告诉老师。", "Something went wrong and has been logged. Try again shortly; if it stays, tell your teacher.");
        httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        httpContext.Response.ContentType = "application/problem+json";
        var body = new RejectionBody("internalError", wording.Zh, StatusCodes.Status500InternalServerError, wording);
        await JsonSerializer.SerializeAsync(httpContext.Response.Body, body, ContractsJson.Options, cancellationToken);
        return true;
    }

    private static Rejection RejectionOf(BadHttpRequestException unreadable) => unreadable switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => new RequestTooLarge(),
        { InnerException: JsonException { Path: { Length: > 1 and <= RequestFields.LongestPlace } place } } => new RequestMalformed(place),
        _ => new RequestMalformed(),
    };

    private static Task RefuseAsync(HttpContext context, Rejection rejection)
    {
        if (SchoolServer.IsApi(context))
        {
            return RejectionWriter.WriteAsync(context, rejection);
        }

        var language = PageLanguage.Of(context);
        var back = $"""<p class="foot"><a class="button" href="/sign-in">{language["回到登录页", "Back to sign-in"]}</a></p>""";
        return StaticPage.Of(
            language, language["没有看懂这个请求", "This request was not understood"], language["没有改动任何内容。", "Nothing was changed."], "/sign-in", language[rejection.Wording], back, RejectionWriter.BodyOf(rejection).Status).ExecuteAsync(context);
    }
}
