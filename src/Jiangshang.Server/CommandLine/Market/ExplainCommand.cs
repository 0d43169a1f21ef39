using System.CommandLine;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market explain</c>: why a visit ended as it did, why listings rank as they do, why a click costs what it costs.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var (scenario, seed, decisions) = (MarketOptions.Scenario(), MarketOptions.Seed(), MarketOptions.Decisions());
        var (students, pilots, threads) = (MarketOptions.Students(), MarketOptions.Pilots(), MarketOptions.Threads());
        var day = new Option<int>("--day") { Description = "天 / day", Required = true };
        var hour = new Option<int>("--hour") { Description = "时 / hour" };
        var consumer = new Option<int?>("--consumer") { Description = "解释这位消费者的来访 / explain this consumer's visits" };
        var rank = new Option<string?>("--rank") { Description = "解释这个关键词的自然排名 / explain the ranking of a keyword" };
        var charge = new Option<string?>("--charge") { Description = "解释这个关键词的竞价扣费 / explain the charges of a keyword" };
        var segment = new Option<string?>("--segment") { Description = "人群代码 / segment code" };
        var command = new Command("explain", "解释一次来访、一个排名或一笔扣费 / why") { scenario, seed, decisions, students, pilots, threads, day, hour, consumer, rank, charge, segment };
        command.SetAction(parsed =>
        {
            if (MarketFiles.Scenario(parsed.GetValue(scenario)!) is not { } world)
            {
                return 2;
            }

            var setup = MarketFiles.Setup(world, parsed.GetValue(seed), parsed.GetValue(students), parsed.GetValue(pilots));
            if (MarketFiles.Decisions(parsed.GetValue(decisions), world, setup.StudentStores) is not { } list)
            {
                return 2;
            }

            var at = new Day(parsed.GetValue(day));
            var (run, stop) = MarketReplay.Run(world, setup, list, at, new WorkerThreads(parsed.GetValue(threads)));
            stop ??= MarketReplay.ContinueToHour(run, [.. list.Where(decision => decision.Day == at)], new Hour(parsed.GetValue(hour)));
            if (stop is not null)
            {
                return MarketFiles.Refuse(parsed.GetValue(decisions) ?? "", stop);
            }

            var text = parsed.GetValue(rank) ?? parsed.GetValue(charge);
            var keyword = text is null ? -1 : world.Keywords.ToList().FindIndex(candidate => candidate.Text == text);
            var audience = Math.Max(0, world.Segments.ToList().FindIndex(candidate => candidate.Code == parsed.GetValue(segment)));
            if (text is not null && keyword < 0)
            {
                Console.Error.WriteLine($"没有关键词“{text}”。");
                return 2;
            }

            var explanation = parsed.GetValue(consumer) is { } who ? Explain.Visits(run, new ConsumerId(who))
                : parsed.GetValue(rank) is not null ? Explain.Rank(run, new KeywordId(keyword))
                : keyword >= 0 ? Explain.Charge(run, new KeywordId(keyword), new SegmentId(audience))
                : null;
            if (explanation is null)
            {
                Console.Error.WriteLine("请给出 --consumer、--rank 或 --charge 之一。");
                return 2;
            }

            foreach (var line in explanation.Lines)
            {
                Console.WriteLine(line.Chinese);
                Console.WriteLine("  " + line.English);
            }

            return 0;
        });
        return command;
    }
}
