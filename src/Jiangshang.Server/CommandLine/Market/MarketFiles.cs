using Jiangshang.Content.Markets;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary>Reads what the market verbs are given; what cannot be read is said with file, line and reason.</summary>
internal static class MarketFiles
{
    /// <summary>A scenario by folder or by its code under content/markets; null after the faults were printed.</summary>
    public static MarketScenario? Scenario(string name)
    {
        var folder = Directory.Exists(name) ? name : FindContent(name);
        var outcome = MarketScenarioLoader.Load(folder);
        foreach (var fault in outcome.Faults)
        {
            Console.Error.WriteLine(Path.Combine(folder, fault.ToString()));
        }

        return outcome.Scenario;
    }

    /// <summary>Decisions of a JSON-lines file in order of day, hour, store and line; null after the faults were printed.</summary>
    public static IReadOnlyList<StampedDecision>? Decisions(string? file, MarketScenario scenario, Headcount students)
    {
        var decisions = new List<StampedDecision>();
        if (file is null)
        {
            return decisions;
        }

        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"{file}:1 找不到决策文件。");
            return null;
        }

        var isSound = true;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            var (decision, fault) = DecisionText.Parse(line, new DecisionSequence(number), scenario, students);
            if (decision is null)
            {
                Console.Error.WriteLine(FormattableString.Invariant($"{file}:{number} {fault}"));
                isSound = false;
                continue;
            }

            decisions.Add(decision);
        }

        return isSound
            ? [.. decisions.OrderBy(decision => decision.Day.Value).ThenBy(decision => decision.Hour.Value).ThenBy(decision => decision.Store.Index).ThenBy(decision => decision.Sequence.Index)]
            : null;
    }

    /// <summary>Reference strategies for the first student stores, as “competent,expert”.</summary>
    public static MarketRunSetup Setup(MarketScenario scenario, ulong seed, int? students, string? pilots)
    {
        var policies = (pilots ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Enum.TryParse<RivalPolicy>(name, ignoreCase: true, out var policy) ? policy : (RivalPolicy?)null);
        return new MarketRunSetup(new RunSeed(seed), students is { } count ? new Headcount(count) : scenario.StudentStores, [.. policies]);
    }

    public static int Refuse(string file, ReplayStop stop)
    {
        Console.Error.WriteLine(FormattableString.Invariant(
            $"{file}:{stop.Decision.Sequence.Index} 决策被拒（第 {stop.Decision.Day} 天 {stop.Decision.Hour} 时，网店 {stop.Decision.Store}）：{stop.Rejection.Reason} [{stop.Rejection.Code}]"));
        return 2;
    }

    private static string FindContent(string code)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content", "markets", code);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine("content", "markets", code);
    }
}
