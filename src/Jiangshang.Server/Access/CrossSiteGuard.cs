using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Access;

/// <summary>
/// Refuses what a page of another site makes a browser send. Browsers say where a request comes from and pages cannot forge
/// it; programs that are no browsers say nothing and carry nobody's cookie. See the decision record on forged requests.
/// </summary>
public static class CrossSiteGuard
{
    public static Rejection? Refusal(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return null;
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none" ? null : new FromAnotherSite();
        }

        var origin = request.Headers.Origin.ToString();
        var own = origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
        return own ? null : new FromAnotherSite();
    }
}
