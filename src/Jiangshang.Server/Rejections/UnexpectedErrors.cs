using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Rejections;
using Microsoft.AspNetCore.Diagnostics;

namespace Jiangshang.Server.Rejections;

/// <summary>The outermost edge: what nobody foresaw is logged, and answered without a word of its inside.</summary>
public sealed class UnexpectedErrors(ILogger<UnexpectedErrors> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException or JsonException)
        {
            await RejectionWriter.WriteAsync(httpContext, new RequestMalformed());
            return true;
        }

        logger.LogError(exception, "{Method} {Route} failed", httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName);
        var wording = new Wording("系统出错了，错误已经记录。请稍后重试；仍然不行请告诉老师。", "Something went wrong and has been logged. Try again shortly; if it stays, tell your teacher.");
        httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        httpContext.Response.ContentType = "application/problem+json";
        var body = new RejectionBody("internalError", wording.Zh, StatusCodes.Status500InternalServerError, wording);
        await JsonSerializer.SerializeAsync(httpContext.Response.Body, body, ContractsJson.Options, cancellationToken);
        return true;
    }
}
