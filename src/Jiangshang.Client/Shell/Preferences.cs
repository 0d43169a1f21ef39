using Jiangshang.Client.Design;

namespace Jiangshang.Client.Shell;

/// <summary>What a person chose on this computer: language, theme, whether the navigation is slim.</summary>
public sealed class Preferences(PageScript page)
{
    public event Action? Changed;

    public Language Language { get; private set; }

    /// <summary>light, dark or system.</summary>
    public string Theme { get; private set; } = "light";

    public bool SlimNavigation { get; private set; }

    public async Task ReadAsync()
    {
        var kept = await page.AskAsync<Kept>("preferences");
        Language = kept.Language is "en" ? Language.English : Language.Chinese;
        Theme = kept.Theme ?? "light";
        SlimNavigation = kept.Navigation is "slim";
    }

    public Task SpeakAsync(Language language)
    {
        Language = language;
        return KeepAsync("language", language is Language.English ? "en" : "zh");
    }

    public Task PaintAsync(string theme)
    {
        Theme = theme;
        return KeepAsync("theme", theme);
    }

    public Task ShowNavigationAsync(bool slim)
    {
        SlimNavigation = slim;
        return KeepAsync("navigation", slim ? "slim" : "wide");
    }

    private async Task KeepAsync(string name, string value)
    {
        await page.DoAsync("prefer", name, value);
        Changed?.Invoke();
    }

    private sealed record Kept(string? Language, string? Theme, string? Navigation);
}
