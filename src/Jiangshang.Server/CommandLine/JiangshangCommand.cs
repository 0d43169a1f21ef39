using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Jiangshang.Server.CommandLine.Market;

namespace Jiangshang.Server.CommandLine;

/// <summary>The command line: <c>jiangshang VERB</c>. Without a verb it serves.</summary>
internal static class JiangshangCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var language = CommandLanguage.Of(args);
        var parsed = Create(language).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(ParserWords.Of(error, language));
            }

            await Console.Error.WriteLineAsync(language["用 --help 看用法。", "See --help for how to use it."]);
            return ExitCode.Refused;
        }

        try
        {
            // A bug shall show its trace, and a host under test stops its entry point by an exception of its own.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            if (parsed.Action is not HelpAction)
            {
                return await parsed.InvokeAsync(configuration);
            }

            using var help = new StringWriter();
            configuration.Output = help;
            var exit = await parsed.InvokeAsync(configuration);
            await Console.Out.WriteAsync(ParserWords.Help(help.ToString(), language));
            return exit;
        }
        catch (Exception failure) when (CommandFailure.WordsOf(failure) is not null)
        {
            await Console.Error.WriteLineAsync(language[CommandFailure.WordsOf(failure)!]);
            return ExitCode.Refused;
        }
    }

    private static RootCommand Create(CommandLanguage language)
    {
        var root = new RootCommand(language[
            "匠商：中职电子商务实训与培养系统。不写命令时启动服务。退出码：0 正常，1 查出问题，2 用法或文件不对。",
            "Jiangshang: training and competence records for vocational e-commerce. Without a verb it serves. Exit codes: 0 fine, 1 something was found, 2 wrong use or file."])
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        root.Add(language.Option);
        root.Options.OfType<HelpOption>().Single().Description = language["显示用法", "show how to use it"];
        ServeCommand.AddTo(root, language);
        root.Add(LintCommand.Create(language));
        root.Add(ScoreCommand.Create(language));
        root.Add(TypingCommand.Create(language));
        root.Add(AuditCommand.Create(language));
        root.Add(LedgerCommand.Create(language));
        root.Add(SchoolCommand.Create(language));
        root.Add(DemoCommand.Create(language));
        root.Add(DocsCommand.Create(language));
        root.Add(MarketCommand.Create(language));
        return root;
    }
}
