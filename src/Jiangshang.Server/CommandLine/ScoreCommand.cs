using System.CommandLine;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Server.CommandLine;

/// <summary>Scores work from files, so that anyone can check a mark: no database, no network, the same scorer as on the server.</summary>
internal static class ScoreCommand
{
    public static Command Create(CommandLanguage language)
    {
        var task = File("--task", language["任务（JSON）", "the task (JSON)"]);
        var worksheet = File("--worksheet", language["作业单（JSON）", "the worksheet (JSON)"]);
        var submission = File("--submission", language["提交的内容（JSON）", "what was handed in (JSON)"]);
        var typing = new Command("typing", language[
            "给一次汉字录入评分，输出评分单（JSON）；格式见 docs/formats/score-typing.md",
            "score a typing attempt and print the score sheet (JSON); the format is in docs/formats/score-typing.md"]) { task, worksheet, submission };
        typing.SetAction(parsed => Typing(
            parsed.GetRequiredValue(task), parsed.GetRequiredValue(worksheet), parsed.GetRequiredValue(submission), language));
        return new Command("score", language["用文件评分", "score work from files"]) { typing };
    }

    private static int Typing(string task, string worksheet, string submission, CommandLanguage language)
    {
        switch (TypingScoreFiles.ScoreFromJson(InputFile.Text(task), InputFile.Text(worksheet), InputFile.Text(submission)))
        {
            case TypingScoreFiles.Scored scored:
                Console.Out.WriteLine(scored.Json);
                return ExitCode.Fine;
            case TypingScoreFiles.Refused refused:
                foreach (var problem in refused.Problems)
                {
                    var file = problem.File switch
                    {
                        TypingScoreFile.Task => task,
                        TypingScoreFile.Worksheet => worksheet,
                        TypingScoreFile.Submission => submission,
                    };
                    Console.Error.WriteLine($"{file} {problem.Path}: {language[problem.Reason.Zh, problem.Reason.En]} {language[problem.Remedy.Zh, problem.Remedy.En]}");
                }

                return ExitCode.Refused;
            case var other:
                throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}.");
        }
    }

    private static Option<string> File(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FILE",
        Required = true,
    };
}
