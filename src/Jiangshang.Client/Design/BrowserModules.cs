using Microsoft.JSInterop;

namespace Jiangshang.Client.Design;

/// <summary>Fetches a script module, again after growing pauses when it does not come: one dropped connection must not break a page.</summary>
public static class BrowserModules
{
    /// <summary>Pauses of 1, 2 and 4 seconds bridge a restart of the server; longer outages show as what they are.</summary>
    private const int MoreTries = 3;

    public static async Task<IJSObjectReference> ImportAsync(this IJSRuntime browser, string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                // Some browsers remember that an address failed, so each try has its own.
                return await browser.InvokeAsync<IJSObjectReference>("import", tries == 0 ? path : $"{path}?again={tries}");
            }
            catch (JSException) when (tries < MoreTries)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 << tries));
            }
        }
    }
}
