using System.CommandLine;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.CommandLine;

/// <summary>Runs the server. Settings go through as <c>--key=value</c>, as ASP.NET Core takes them.</summary>
internal static class ServeCommand
{
    public static void AddTo(RootCommand root, CommandLanguage language)
    {
        var serve = new Command("serve", language[
            "启动服务（默认）。设置写成 --键=值，例如 --urls=http://127.0.0.1:5080",
            "run the server (the default); settings as --key=value, for example --urls=http://127.0.0.1:5080"])
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        Serving(serve);
        Serving(root);
        root.Add(serve);
    }

    private static void Serving(Command command) =>
        command.SetAction((parsed, cancellation) => ServeAsync([.. parsed.UnmatchedTokens], cancellation));

    private static async Task<int> ServeAsync(string[] settings, CancellationToken cancellation)
    {
        RequireSettings(settings);
        var app = WebApplication.CreateBuilder(settings).Build();
        await app.RunAsync(cancellation);
        return ExitCode.Fine;
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
