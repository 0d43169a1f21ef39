using System.Net;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Api;

/// <summary>
/// Sends a person whose session has ended to the sign-in page, and back here afterwards; and notes whether the server answers.
/// </summary>
public sealed class SignInRedirect(NavigationManager navigation, Connection connection) : DelegatingHandler(new HttpClientHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            connection.Found(answered: false);
            throw;
        }

        connection.Found(answered: true);
        if (response.StatusCode is HttpStatusCode.Unauthorized && !InWorkbench)
        {
            GoToSignIn(navigation);
        }

        return response;
    }

    // In a workbench the work on screen comes first: it says so and offers the way.
    private bool InWorkbench =>
        navigation.ToBaseRelativePath(navigation.Uri) is { } path
        && path.StartsWith("attempts/", StringComparison.Ordinal)
        && !path.EndsWith("/result", StringComparison.Ordinal);

    public static void GoToSignIn(NavigationManager navigation)
    {
        var here = "/" + navigation.ToBaseRelativePath(navigation.Uri);
        navigation.NavigateTo($"/sign-in?returnUrl={Uri.EscapeDataString(here)}", forceLoad: true);
    }
}
