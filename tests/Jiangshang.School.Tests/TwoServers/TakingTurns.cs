namespace Jiangshang.School.Tests.TwoServers;

/// <summary>A balancer without sticky sessions: every request goes to the next server, past one that does not answer.</summary>
internal sealed class TakingTurns(IReadOnlyList<Uri> servers) : DelegatingHandler(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false })
{
    private int _turn;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.PathAndQuery;
        HttpRequestException? unanswered = null;
        for (var tried = 0; tried < servers.Count; tried++)
        {
            var server = servers[Interlocked.Increment(ref _turn) % servers.Count];
            request.RequestUri = new Uri(server, path);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException refused) when (refused.HttpRequestError == HttpRequestError.ConnectionError)
            {
                unanswered = refused;
            }
        }

        throw unanswered!;
    }
}
