using System.CommandLine;
using Jiangshang.Competencies.Measures;
using Jiangshang.Content;
using Jiangshang.Content.Lint;
using Jiangshang.Content.Markets.Lint;

namespace Jiangshang.Server.CommandLine;

/// <summary>Checks a content folder: every finding as <c>file:line C012 sentence</c>, so that editors can jump to it.</summary>
internal static class LintCommand
{
    public static Command Create(CommandLanguage language)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = language["内容文件夹，默认是本项目的 content", "the content folder; the project's own by default"],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var strict = new Option<bool>("--strict")
        {
            Description = language["警告也算没通过；环境变量 CI=true 时也是如此", "warnings fail too, as they do when CI=true"],
        };
        var command = new Command("lint", language["检查内容：培养标准、任务、文本、市场", "check the content: standards, tasks, texts, markets"]) { folder, strict };
        command.SetAction(parsed => Run(parsed.GetValue(folder) ?? ContentFolder.Find(), parsed.GetValue(strict) || ContinuousIntegration ? Severity.Warning : Severity.Problem, language));
        return command;
    }

    private static bool ContinuousIntegration => Environment.GetEnvironmentVariable("CI") == "true";

    private static int Run(string folder, Severity failing, CommandLanguage language)
    {
        InputFile.RequireFolder(folder);
        var files = ContentFiles.From(folder);
        if (files.Texts.Count == 0)
        {
            throw new CommandRefusedException(new Wording(
                $"“{Path.GetFullPath(folder)}”里没有可检查的文件（*.yaml、*.tsv）。请指定内容文件夹，例如 content。",
                $"There is nothing to check in “{Path.GetFullPath(folder)}” (*.yaml, *.tsv). Name a content folder, such as content."));
        }

        var problems = Problems(files);
        foreach (var problem in problems)
        {
            var file = Path.Combine(folder, problem.File).Replace('\\', '/');
            Console.Out.WriteLine($"{file}:{problem.Line} {problem.CheckId} {Name(problem.Severity, language)}：{language[problem.Wording]}");
        }

        var failed = problems.Count(problem => problem.Severity >= failing);
        Console.Out.WriteLine(language[
            $"检查了 {Path.GetFullPath(folder)} 里的 {files.Texts.Count} 个文件：{problems.Count} 条，其中 {failed} 条必须改。",
            $"{files.Texts.Count} files in {Path.GetFullPath(folder)} checked: {problems.Count} findings, {failed} of which must be mended."]);
        return failed > 0 ? ExitCode.Found : ExitCode.Fine;
    }

    private static IReadOnlyList<ContentProblem> Problems(ContentFiles files)
    {
        return [.. LintReport.Of(files).Problems, .. DemoSchoolReferences.Of(files), .. MarketProblems.Of(files)];
    }

    private static string Name(Severity severity, CommandLanguage language) => severity switch
    {
        Severity.Note => language["提示", "note"],
        Severity.Warning => language["警告", "warning"],
        Severity.Problem => language["问题", "problem"],
    };
}
