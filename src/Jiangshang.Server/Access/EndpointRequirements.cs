using Jiangshang.School.Access;
using Microsoft.AspNetCore.Mvc;

namespace Jiangshang.Server.Access;

/// <summary>How endpoints say what they do.</summary>
public static class EndpointRequirements
{
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, Act act, string? subject = null)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequiredAct(act, subject, CheckedByUseCase: false));

    /// <summary>The role is checked here; the use case checks every subject itself.</summary>
    public static TBuilder RequiresInUseCase<TBuilder>(this TBuilder endpoint, Act act)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequiredAct(act, null, CheckedByUseCase: true));

    /// <summary>Files may be sent here; elsewhere a large request is refused before it is read.</summary>
    public static TBuilder TakesFiles<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.TakesUpTo(SchoolServer.MostUploadBytes);

    /// <summary>More, or less, than requests usually bring.</summary>
    public static TBuilder TakesUpTo<TBuilder>(this TBuilder endpoint, long bytes)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequestSizeLimitAttribute(bytes));
}
