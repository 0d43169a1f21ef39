using System.CommandLine;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market what-if</c>: the same run with other decisions from a day on.</summary>
internal static class WhatIfCommand
{
    /// <summary>Decisions of the other file come after the run's own of the same tick.</summary>
    private const int Later = 1_000_000;

    public static Command Create(CommandLanguage language)
    {
        var arguments = new MarketArguments(language);
        var fork = new Option<int>("--fork") { Description = language["从哪一天起改", "first day that may differ"], Required = true };
        var instead = new Option<string?>("--instead") { Description = language["改用的决策文件", "decisions instead, from the fork on"] };
        var store = new Option<int>("--store") { Description = language["换掉哪家学生网店的决策，从 1 起", "student store whose decisions are replaced, from 1"], DefaultValueFactory = _ => 1 };
        var keep = new Option<bool>("--keep") { Description = language["保留原来的决策，只增加", "keep the old decisions and only add"] };
        var command = new Command("what-if", language["反事实：换一个决策会怎样", "what would have happened"]) { fork, instead, store, keep };
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.Read(parsed), parsed.GetValue(fork), parsed.GetValue(instead), parsed.GetValue(store), parsed.GetValue(keep), language));
        return command;
    }

    private static int Run(MarketInput input, int fork, string? instead, int store, bool keeps, CommandLanguage language)
    {
        MarketArguments.InRange("--fork", fork, 0, input.Until.Value - 1);
        MarketArguments.InRange("--store", store, 1, input.Setup.StudentStores.Value);
        var would = MarketFiles.Decisions(instead, input.Scenario, input.Setup.StudentStores)
            .Select(decision => decision with { Sequence = new DecisionSequence(decision.Sequence.Index + Later) }).ToList();
        var (report, stop) = WhatIf.Compare(
            input.Scenario, input.Setup, input.Decisions, new Day(fork), input.Until, decision => !keeps && decision.Store.Index == store - 1, would, input.Threads);
        if (report is null)
        {
            var isAdded = stop!.Decision.Sequence.Index > Later;
            var own = isAdded ? stop with { Decision = stop.Decision with { Sequence = new DecisionSequence(stop.Decision.Sequence.Index - Later) } } : stop;
            throw MarketFiles.Refusal((isAdded ? instead : input.File) ?? "", own);
        }

        Console.WriteLine("store,quantity,was,would,difference");
        foreach (var line in report.Lines.Where(line => line.Was != line.Would))
        {
            Console.WriteLine(FormattableString.Invariant($"{line.Code},{line.Quantity},{line.Was},{line.Would},{line.Would.Value - line.Was.Value}"));
        }

        Console.WriteLine(report.IsSame ? language["两个世界完全相同", "same world"] : language["两个世界不同", "worlds differ"]);
        return ExitCode.Fine;
    }
}
