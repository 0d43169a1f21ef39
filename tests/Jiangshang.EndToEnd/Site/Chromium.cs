using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Site;

/// <summary>Debian's Chromium under Playwright. Every page of it fails the test when it asks any other host than the school's.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly string _profile;
    private IBrowserContext _context;

    private Chromium(IPlaywright playwright, IBrowserContext context, string profile, View view, Uri site)
    {
        _playwright = playwright;
        _context = context;
        _profile = profile;
        View = view;
        Site = site;
        Watch();
    }

    public Uri Site { get; }

    public View View { get; }

    /// <summary>Addresses asked for outside the school's own host: must stay empty.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>Errors the pages logged or threw.</summary>
    public List<string> Errors { get; } = [];

    public IBrowserContext Context => _context;

    /// <summary>A browser with a profile on disk, so that it can crash and come back with what it had stored.</summary>
    public static async Task<Chromium> StartAsync(Uri site, View view)
    {
        var playwright = await Playwright.CreateAsync();
        var profile = Directory.CreateTempSubdirectory("jiangshang-browser-").FullName;
        return new Chromium(playwright, await LaunchAsync(playwright, profile, view), profile, view, site);
    }

    public async Task<IPage> OpenAsync(string path)
    {
        var page = await _context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        await page.GotoAsync(new Uri(Site, path).ToString());
        return page;
    }

    /// <summary>The browser's processes are killed, without a chance to save anything, and it is started again on the same profile.</summary>
    public async Task CrashAsync()
    {
        foreach (var process in System.Diagnostics.Process.GetProcessesByName("chromium"))
        {
            var command = await File.ReadAllTextAsync($"/proc/{process.Id}/cmdline");
            if (command.Contains(_profile, StringComparison.Ordinal))
            {
                process.Kill();
            }
        }

        try
        {
            await _context.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It is dead already, which is the point.
        }

        foreach (var leftover in Directory.GetFiles(_profile, "Singleton*"))
        {
            File.Delete(leftover);
        }

        _context = await LaunchAsync(_playwright, _profile, View);
        Watch();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        _playwright.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private static Task<IBrowserContext> LaunchAsync(IPlaywright playwright, string profile, View view) =>
        playwright.Chromium.LaunchPersistentContextAsync(profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Locale = view.Language,
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new ViewportSize { Width = view.Width, Height = view.Height },
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });

    private void Watch()
    {
        _context.Request += (_, request) =>
        {
            // The browser's own pages (its PDF viewer, say) ask itself by other schemes.
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && !request.Url.StartsWith(Site.ToString(), StringComparison.Ordinal))
            {
                Foreign.Add(request.Url);
            }
        };
        _context.WebError += (_, error) => Errors.Add(error.Error);
    }
}
