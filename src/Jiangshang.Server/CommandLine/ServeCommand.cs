using System.CommandLine;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Artefacts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.Server.CommandLine;

/// <summary>Runs the server. Settings go through as <c>--key=value</c>, as ASP.NET Core takes them.</summary>
internal sealed class ServeCommand
{
    private const string UrlsSetting = "--urls=";
    private const string DefaultAddress = "http://127.0.0.1:5080";
    private readonly CommandLanguage _language;
    private readonly StorageChoice _storage;
    private readonly Option<bool> _demo;
    private volatile bool _isStarted;

    private ServeCommand(CommandLanguage language)
    {
        _language = language;
        _storage = new StorageChoice(language);
        _demo = new Option<bool>("--demo")
        {
            Description = language["数据库是空的就先建立演示学校，并显示登录账号", "create the demo school when the database is empty, and print its sign-ins"],
        };
    }

    public static void AddTo(RootCommand root, CommandLanguage language)
    {
        var serve = new Command("serve", language[
            $"启动服务（默认），地址 {DefaultAddress}，可用环境变量 ASPNETCORE_URLS 改；其他设置写成 --键=值",
            $"run the server (the default) on {DefaultAddress} or where ASPNETCORE_URLS says; other settings as --key=value"])
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        new ServeCommand(language).Serves(serve);
        new ServeCommand(language).Serves(root);
        root.Add(serve);
    }

    private void Serves(Command command)
    {
        _storage.AddTo(command);
        command.Add(_demo);
        command.SetAction((parsed, cancellation) => ServeAsync(_storage.Of(parsed), parsed.GetValue(_demo), [.. parsed.UnmatchedTokens], cancellation));
    }

    private async Task<int> ServeAsync(SchoolStorageOptions storage, bool demo, string[] settings, CancellationToken cancellation)
    {
        RequireSettings(settings);
        RequireAddresses(settings);

        // Reading the content and bringing up the database each keep one processor busy for a while: side by side.
        var folder = ContentFolder.Find();
        var library = Task.Run(() => ContentLibrary.Load(folder), cancellation);
        await (demo ? EnsureDemoAsync(storage, cancellation) : BringUpAsync(storage, cancellation));
        await using var app = SchoolServer.Build(storage, await library, WithAddress(settings), QuietUntilStarted);
        app.Lifetime.ApplicationStarted.Register(() => _isStarted = true);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app.Urls, demo));
        try
        {
            // Before the host starts: it would log a trace where a sentence says what to do.
            await app.Services.GetRequiredService<SharedFiles>().CheckAsync(cancellation);
            await app.RunAsync(cancellation);
        }
        catch (OtherFileFolderException other)
        {
            throw new CommandRefusedException(other.Words);
        }

        return ExitCode.Fine;
    }

    /// <summary>What keeps the host from starting is told once, by the command line; the host's own trace of it helps nobody.</summary>
    private void QuietUntilStarted(IServiceCollection services) => services.AddLogging(logging => logging
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => _isStarted && level >= LogLevel.Information)
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => _isStarted && level >= LogLevel.Warning));

    /// <summary>A school that is there already is left alone, whichever it is.</summary>
    private async Task EnsureDemoAsync(SchoolStorageOptions storage, CancellationToken cancellation)
    {
        var outcome = await DemoCommand.CreateAsync(storage, on: null, _language, cancellation);
        if (outcome.Rejection is not null and not SchoolAlreadyFounded)
        {
            throw new CommandRefusedException(outcome.Rejection.Wording);
        }
    }

    private static async Task BringUpAsync(SchoolStorageOptions storage, CancellationToken cancellation)
    {
        await using var database = new SchoolDatabase(storage);
        await database.MigrateAsync(cancellation);
    }

    private static void Announce(IEnumerable<string> addresses, bool demo)
    {
        Console.Out.WriteLine($"匠商 / Jiangshang  {string.Join("  ", addresses)}");
        if (demo)
        {
            DemoCommand.PrintSignIns(on: null);
        }
    }

    private static string[] WithAddress(string[] settings)
    {
        var chosen = settings.Any(setting => setting.StartsWith(UrlsSetting, StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 };
        return chosen ? settings : [.. settings, $"--urls={DefaultAddress}"];
    }

    /// <summary>An address nothing can listen on is told before anything is read or written.</summary>
    private static void RequireAddresses(IEnumerable<string> settings)
    {
        var named = settings.LastOrDefault(setting => setting.StartsWith(UrlsSetting, StringComparison.OrdinalIgnoreCase))?[UrlsSetting.Length..] ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS");
        foreach (var address in (named ?? DefaultAddress).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsAddress(address))
            {
                throw new CommandRefusedException(new Wording(
                    $"“{address}”不是能用的地址，请写成 http://0.0.0.0:5080 这样（端口 0 到 65535）。", $"“{address}” is no address to listen on. Write it like http://0.0.0.0:5080 (port 0 to 65535)."));
            }
        }
    }

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address) is { Scheme: "http" or "https", Port: >= 0 and <= ushort.MaxValue, PathBase.Length: 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>A mistyped verb must not start a server.</summary>
    private static void RequireSettings(IEnumerable<string> tokens)
    {
        var stray = tokens.FirstOrDefault(token => !token.StartsWith("--", StringComparison.Ordinal) || !token.Contains('=', StringComparison.Ordinal));
        if (stray is not null)
        {
            throw new CommandRefusedException(new Wording(
                $"没有“{stray}”这个命令或设置（设置写成 --键=值）。用 --help 看用法。",
                $"There is no verb or setting “{stray}” (settings are written --key=value). See --help."));
        }
    }
}
