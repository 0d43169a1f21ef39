using System.CommandLine;
using Jiangshang.Competencies.Measures;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market replay</c>: verifies a decision log and replays it; with hashes beside it, names the first tick that differs.</summary>
internal static class ReplayCommand
{
    public static Command Create(CommandLanguage language)
    {
        var scenario = new Option<string>("--scenario") { Description = language["场景代码或文件夹", "scenario code or folder"], Required = true };
        var log = new Option<string>("--log") { Description = language["决策日志 run.jsml", "the decision log run.jsml"], Required = true };
        var hashes = new Option<string?>("--hashes") { Description = language["对照的 hashes.txt；回放到它的最后一时", "hashes.txt to compare with; replays as far as it goes"] };
        var days = new Option<int?>("--days") { Description = language["回放几天，默认整局", "days, the whole run by default"] };
        var threads = new Option<int>("--threads") { Description = language["线程数，不影响结果", "threads, never part of the result"], DefaultValueFactory = _ => 1 };
        var command = new Command("replay", language["校验并回放决策日志", "verify and replay a log"]) { scenario, log, hashes, days, threads };
        command.SetAction(parsed =>
        {
            MarketArguments.RefuseUnknown(parsed);
            return Run(MarketFiles.Scenario(parsed.GetValue(scenario)!), parsed.GetValue(log)!, parsed.GetValue(days), parsed.GetValue(threads), parsed.GetValue(hashes), language);
        });
        return command;
    }

    private static int Run(MarketScenario scenario, string log, int? days, int threads, string? hashes, CommandLanguage language)
    {
        var content = Read(log, scenario);
        var expected = hashes is null ? [] : InputFile.Lines(hashes).Select(line => line.Text).ToList();
        MarketArguments.InRange("--threads", threads, 1, 256);
        var until = days ?? (hashes is null ? scenario.Days.Value : expected.Count / Hour.PerDay);
        MarketArguments.InRange(days is null && hashes is not null ? hashes : "--days", until, 1, scenario.Days.Value);
        var (run, stop) = MarketReplay.Run(scenario, content.Setup, content.Decisions, new Day(until), new WorkerThreads(threads));
        if (stop is not null)
        {
            throw MarketFiles.Refusal(log, stop);
        }

        if (hashes is not null && Difference(expected, run, language) is { } difference)
        {
            Console.Error.WriteLine(difference);
            return ExitCode.Found;
        }

        Console.WriteLine(run.DayHashes[^1]);
        return ExitCode.Fine;
    }

    private static DecisionLogContent Read(string log, MarketScenario scenario)
    {
        if (!File.Exists(log))
        {
            throw new CommandRefusedException(new Wording($"没有文件“{log}”，请检查路径。", $"There is no file “{log}”. Check the path."));
        }

        var (content, fault) = DecisionLogReader.Read(File.ReadAllBytes(log));
        if (content is null)
        {
            var isInHeader = fault!.Decision.Index < 0;
            throw new CommandRefusedException(new Wording(
                FormattableString.Invariant($"{log}: 第 {fault.Position} 字节（{(isInHeader ? "文件头" : FormattableString.Invariant($"第 {fault.Decision.Index + 1} 条决策"))}）：{fault.Chinese}"),
                FormattableString.Invariant($"{log}: byte {fault.Position} ({(isInHeader ? "header" : FormattableString.Invariant($"decision {fault.Decision.Index + 1}"))}): {fault.English}")));
        }

        return content.ScenarioHash == ScenarioFingerprint.Of(scenario) ? content : throw new CommandRefusedException(new Wording(
            $"{log}: 日志是在另一个场景（或它的另一个版本）里写下的。", $"{log}: the log was written in another scenario, or another version of it."));
    }

    /// <summary>The first tick whose line differs, or a file that does not cover the run.</summary>
    private static string? Difference(List<string> expected, MarketRun run, CommandLanguage language)
    {
        for (var tick = 0; tick < run.TickHashes.Count; tick++)
        {
            var line = FormattableString.Invariant($"{tick / Hour.PerDay} {tick % Hour.PerDay} {run.TickHashes[tick]}");
            if (tick >= expected.Count || expected[tick] != line)
            {
                var said = tick < expected.Count ? expected[tick] : language["（文件到此为止）", "(the file ends here)"];
                return language[
                    FormattableString.Invariant($"第 {tick / Hour.PerDay} 天 {tick % Hour.PerDay} 时起不同：文件写 {said}，回放得到 {line}。"),
                    FormattableString.Invariant($"Different from day {tick / Hour.PerDay}, hour {tick % Hour.PerDay} on: the file says {said}, the replay gives {line}.")];
            }
        }

        return expected.Count > run.TickHashes.Count
            ? language[$"对照文件有 {expected.Count} 行，回放只有 {run.TickHashes.Count} 时。", $"The file has {expected.Count} lines, the replay {run.TickHashes.Count} ticks."]
            : null;
    }
}
