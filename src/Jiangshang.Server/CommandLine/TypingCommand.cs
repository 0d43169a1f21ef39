using System.CommandLine;
using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.Content;
using Jiangshang.Workshops.Typing.Simulation;

namespace Jiangshang.Server.CommandLine;

/// <summary>Measures how often the school's bounds hold honest typing records and forged ones, so that a changed bound shows what it does.</summary>
internal static class TypingCommand
{
    /// <summary>As long as the test.</summary>
    private const int Seconds = 310;

    public static Command Create(CommandLanguage language)
    {
        var logs = new Option<int>("--logs") { Description = language["每一类模拟多少份记录", "how many records of each kind are simulated"], HelpName = "N", DefaultValueFactory = _ => 3000 };
        var seed = new Option<ulong>("--seed") { Description = language["随机种子", "the seed"], HelpName = "N", DefaultValueFactory = _ => 1 };
        var alarms = new Command("alarms", language[
            "按 content/rules/typing-plausibility.yaml 模拟诚实的和伪造的打字记录，输出被留给老师核对的比例（95% 区间，Wilson）",
            "simulate honest and forged records under content/rules/typing-plausibility.yaml and print how many a teacher is asked to look at (95 % intervals, Wilson)"]) { logs, seed };
        alarms.SetAction(parsed => Alarms(parsed.GetValue(logs), parsed.GetValue(seed), language));
        return new Command("typing", language["打字考核的记录", "records of typing tests"]) { alarms };
    }

    private static int Alarms(int logs, ulong seed, CommandLanguage language)
    {
        var content = SchoolContent.Load(ContentFolder.Find()).OrThrow();
        if (logs < 1 || content.Plausibility is not { } rules || content.TypingSentences.Count == 0)
        {
            throw new CommandRefusedException(new Wording(
                "需要至少一份记录、rules/typing-plausibility.yaml 和 items/typing-sentences。",
                "This needs at least one record, rules/typing-plausibility.yaml and items/typing-sentences."));
        }

        var table = new AlarmTable(rules.Bounds, AlarmText.Of(content.TypingSentences), Seconds, logs, seed);
        Console.Out.WriteLine(language["| 谁 | 记录 | 留给老师 | 比例 | 95% 区间 |", "| who | records | held | rate | 95 % interval |"]);
        Console.Out.WriteLine("| --- | ---: | ---: | ---: | --- |");
        foreach (var row in table.Honest().Concat(table.Scripts()))
        {
            var (low, high) = row.Interval;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Logs} | {row.Held} | {100 * row.Rate:0.00} % | {100 * low:0.00}–{100 * high:0.00} % |"));
        }

        return ExitCode.Fine;
    }
}
