using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>Brings a screen up and waits until it shows what it has to show.</summary>
internal static class Look
{
    public static async Task AtAsync(Person person, Screen screen)
    {
        var language = person.Browser.View.Language == "en" ? "en" : "zh";
        await person.Page.EvaluateAsync("language => localStorage.setItem('jiangshang.language', language)", language);
        await person.GoToAsync(await screen.Address(person));
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await person.Page.Locator("h1").First.WaitForAsync();
        await person.Page.WaitForFunctionAsync("() => !document.querySelector('[aria-busy=true], .skeleton')");
    }
}
