using Jiangshang.Competencies.Measures;
using Jiangshang.Content.Markets;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;
using static System.FormattableString;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary>Reads what the market verbs are given; what cannot be read is refused with file, line and reason.</summary>
internal static class MarketFiles
{
    /// <summary>A scenario by folder or by its code under content/markets.</summary>
    public static MarketScenario Scenario(string name)
    {
        var folder = Directory.Exists(name) ? name : Path.Combine(ContentFolder.Find(), "markets", name);
        if (!Directory.Exists(folder))
        {
            throw new CommandRefusedException(new Wording($"没有场景“{name}”：没有文件夹“{folder}”。", $"There is no scenario “{name}”: there is no folder “{folder}”."));
        }

        var outcome = MarketScenarioLoader.Load(folder);
        return outcome.Scenario ?? throw new CommandRefusedException(new Wording(
            string.Join('\n', outcome.Faults.Select(fault => Invariant($"{Path.Combine(folder, fault.File)}:{fault.Line} {fault.CheckId} {fault.Message}"))),
            string.Join('\n', outcome.Faults.Select(fault => Invariant($"{Path.Combine(folder, fault.File)}:{fault.Line} {fault.CheckId} {fault.English}")))));
    }

    /// <summary>Decisions of a JSON-lines file in order of day, hour, store and line; none without a file.</summary>
    public static IReadOnlyList<StampedDecision> Decisions(string? file, MarketScenario scenario, Headcount students)
    {
        var decisions = new List<StampedDecision>();
        var faults = new List<DecisionTextFault>();
        foreach (var (number, text) in file is null ? [] : InputFile.Lines(file))
        {
            if (text.StartsWith('#'))
            {
                continue;
            }

            var (decision, fault) = DecisionText.Parse(text, new DecisionSequence(number), scenario, students);
            fault ??= decision!.Day.Value >= scenario.Days.Value
                ? new DecisionTextFault(
                    $"这一局只有 {scenario.Days} 天（第 0 到 {scenario.Days.Value - 1} 天），决策写在第 {decision.Day} 天。",
                    $"This run has {scenario.Days} days only (0 to {scenario.Days.Value - 1}); the decision is for day {decision.Day}.")
                : null;
            if (fault is not null)
            {
                faults.Add(new DecisionTextFault(Invariant($"{file}:{number} {fault.Chinese}"), Invariant($"{file}:{number} {fault.English}")));
                continue;
            }

            decisions.Add(decision!);
        }

        return faults.Count > 0
            ? throw new CommandRefusedException(new Wording(string.Join('\n', faults.Select(fault => fault.Chinese)), string.Join('\n', faults.Select(fault => fault.English))))
            : [.. decisions.OrderBy(decision => decision.Day.Value).ThenBy(decision => decision.Hour.Value).ThenBy(decision => decision.Store.Index).ThenBy(decision => decision.Sequence.Index)];
    }

    /// <summary>A decision the world refused: file, line, time, store and reason.</summary>
    public static CommandRefusedException Refusal(string file, ReplayStop stop)
    {
        var (day, hour, line) = (stop.Decision.Day, stop.Decision.Hour, stop.Decision.Sequence.Index);
        var store = stop.Decision.Store.Index < 0 ? "teacher" : Invariant($"s{stop.Decision.Store.Index + 1}");
        return new CommandRefusedException(new Wording(
            Invariant($"{file}:{line} 决策被拒（第 {day} 天 {hour} 时，网店 {store}）：{stop.Rejection.Chinese} [{stop.Rejection.Code}]"),
            Invariant($"{file}:{line} The decision was refused (day {day}, hour {hour}, store {store}): {stop.Rejection.English} [{stop.Rejection.Code}]")));
    }
}
