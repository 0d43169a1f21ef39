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
        Serving(serve, language);
        Serving(root, language);
        root.Add(serve);
    }

    private static void Serving(Command command, CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var demo = new Option<bool>("--demo") { Description = language["数据库是空的就先建演示学校", "create the demo school first when the database is empty"] };
        storage.AddTo(command);
        command.Add(demo);
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = storage.Of(parsed);
            var settings = parsed.UnmatchedTokens.ToArray();
            RequireSettings(settings);
            if (parsed.GetValue(demo))
            {
                // Refused when there is a school already: then that one is served.
                await DemoCommand.CreateAsync(options, on: null, language, cancellation);
            }

            await SchoolServer.Build(options, ContentFolder.Find(), settings).RunAsync(cancellation);
            return ExitCode.Fine;
        });
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
