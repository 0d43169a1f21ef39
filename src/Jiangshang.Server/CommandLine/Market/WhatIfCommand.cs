using System.CommandLine;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market what-if</c>: the same run with other decisions from a day on.</summary>
internal static class WhatIfCommand
{
    public static Command Create()
    {
        var (scenario, seed, decisions, days) = (MarketOptions.Scenario(), MarketOptions.Seed(), MarketOptions.Decisions(), MarketOptions.Days());
        var (students, pilots, threads) = (MarketOptions.Students(), MarketOptions.Pilots(), MarketOptions.Threads());
        var fork = new Option<int>("--fork") { Description = "从哪一天起改 / first day that may differ", Required = true };
        var instead = new Option<string?>("--instead") { Description = "改用的决策文件 / decisions instead, from the fork on" };
        var store = new Option<int>("--store") { Description = "换掉哪家学生网店的决策，从 1 起 / student store whose decisions are replaced", DefaultValueFactory = _ => 1 };
        var keep = new Option<bool>("--keep") { Description = "保留原来的决策，只增加 / keep the old decisions and only add" };
        var command = new Command("what-if", "反事实：换一个决策会怎样 / what would have happened") { scenario, seed, decisions, days, students, pilots, threads, fork, instead, store, keep };
        command.SetAction(parsed =>
        {
            if (MarketFiles.Scenario(parsed.GetValue(scenario)!) is not { } world)
            {
                return 2;
            }

            var setup = MarketFiles.Setup(world, parsed.GetValue(seed), parsed.GetValue(students), parsed.GetValue(pilots));
            if (MarketFiles.Decisions(parsed.GetValue(decisions), world, setup.StudentStores) is not { } was
                || MarketFiles.Decisions(parsed.GetValue(instead), world, setup.StudentStores) is not { } would)
            {
                return 2;
            }

            var keeps = parsed.GetValue(keep);
            var who = parsed.GetValue(store) - 1;
            var numbered = would.Select(decision => decision with { Sequence = new Jiangshang.Marketplace.Decisions.DecisionSequence(decision.Sequence.Index + 1_000_000) }).ToList();
            var (report, stop) = WhatIf.Compare(
                world, setup, was, new Day(parsed.GetValue(fork)), new Day(parsed.GetValue(days) ?? world.Days.Value),
                decision => !keeps && decision.Store.Index == who, numbered, new WorkerThreads(parsed.GetValue(threads)));
            if (report is null)
            {
                return MarketFiles.Refuse(parsed.GetValue(instead) ?? "", stop!);
            }

            Console.WriteLine("store,quantity,was,would,difference");
            foreach (var line in report.Lines.Where(line => line.Was != line.Would))
            {
                Console.WriteLine(FormattableString.Invariant($"{line.Store},{line.Quantity},{line.Was},{line.Would},{line.Would.Value - line.Was.Value}"));
            }

            Console.WriteLine(report.IsSame ? "same world" : "worlds differ");
            return 0;
        });
        return command;
    }
}
