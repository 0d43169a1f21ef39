using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Rejections;

/// <summary>A rejection as an endpoint's result.</summary>
public sealed class RefusedResult(Rejection rejection) : IResult
{
    public Rejection Rejection { get; } = rejection;

    public Task ExecuteAsync(HttpContext httpContext) => RejectionWriter.WriteAsync(httpContext, Rejection);
}
