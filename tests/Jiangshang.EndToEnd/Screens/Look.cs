using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>Brings a screen up and waits until it shows what it has to show.</summary>
internal static class Look
{
    /// <summary>Somebody at the screen's browser: signed in, or at the door.</summary>
    public static Task<Person> PersonForAsync(SchoolServer server, Screen screen, View view) => screen.Number == Screen.Nobody
        ? Person.AtTheDoorAsync(server, view)
        : Person.SignedInAsync(server, screen.Number, view, screen.Password);

    public static async Task AtAsync(Person person, Screen screen)
    {
        var language = person.Browser.View.Language == "en" ? "en" : "zh";
        await person.Page.UnrouteAllAsync();
        await person.Page.EvaluateAsync(
            "([language, theme]) => { document.cookie = `language=${language}; path=/`; localStorage.setItem('jiangshang.theme', theme); }",
            (string[])[language, screen.Theme]);
        var address = await screen.Address(person);
        await (screen.Before?.Invoke(person) ?? Task.CompletedTask);
        await person.GoToAsync(address);
        if (!screen.StaysLoading)
        {
            await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await person.Page.Locator("h1").First.WaitForAsync();
            await person.Page.WaitForFunctionAsync("() => !document.querySelector('[aria-busy=true], .loading, .splash')");
        }
        else
        {
            await person.Page.Locator(".loading").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }

        await (screen.Then?.Invoke(person) ?? Task.CompletedTask);
    }
}
