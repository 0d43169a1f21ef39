using System.Net;
using Jiangshang.Client.Design;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Api;

/// <summary>
/// What every request to the server passes. A person whose session has ended signs in again beside the page, and the request goes on
/// after that; who is not signed in at all goes to the sign-in page. It notes whether the server answers, and which build it runs.
/// </summary>
public sealed class SignInRedirect(NavigationManager navigation, Connection connection, SignInAgain again, PageScript page)
    : DelegatingHandler(new HttpClientHandler())
{
    private const string BuildHeader = "X-Jiangshang-Build";
    private string? _build;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
        }

        while (true)
        {
            var response = await SendOnceAsync(request, cancellationToken);
            if (response.StatusCode is not HttpStatusCode.Unauthorized)
            {
                return response;
            }

            if (again.Person is null || !await again.AskAsync())
            {
                GoToSignIn(navigation);
                return response;
            }

            response.Dispose();
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            connection.Found(answered: true);
            if (response.Headers.TryGetValues(BuildHeader, out var marks) && marks.FirstOrDefault() is { } build && build != _build)
            {
                _build = build;
                _ = page.DoAsync("heard", build);
            }

            return response;
        }
        catch (HttpRequestException)
        {
            connection.Found(answered: false);
            throw;
        }
    }

    public static void GoToSignIn(NavigationManager navigation)
    {
        var here = "/" + navigation.ToBaseRelativePath(navigation.Uri);
        navigation.NavigateTo($"/sign-in?returnUrl={Uri.EscapeDataString(here)}", forceLoad: true);
    }
}
