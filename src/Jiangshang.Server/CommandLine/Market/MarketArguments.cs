using System.CommandLine;
using Jiangshang.Competencies.Measures;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary>The options that say which run is meant, shared by the market verbs; whatever makes no sense is refused by name.</summary>
internal sealed class MarketArguments(CommandLanguage language)
{
    private const int MostStores = 200;
    private const int MostThreads = 256;
    private readonly Option<string> _scenario = new("--scenario") { Description = language["场景代码或文件夹", "scenario code or folder"], Required = true };
    private readonly Option<ulong> _seed = new("--seed") { Description = language["随机种子", "seed"], DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _decisions = new("--decisions") { Description = language["决策文件（每行一个 JSON）", "decisions, a JSON object a line"] };
    private readonly Option<int?> _days = new("--days") { Description = language["模拟几天，默认整局", "days, the whole run by default"] };
    private readonly Option<int?> _students = new("--students") { Description = language["学生网店数，默认按场景", "student stores, as the scenario says by default"] };
    private readonly Option<string?> _pilots = new("--pilots") { Description = language["用参考策略经营前几家学生网店：novice,competent,expert；none 留给决策文件", "reference strategies for the first student stores: novice,competent,expert; none leaves one to the decisions"] };
    private readonly Option<int> _threads = new("--threads") { Description = language["线程数，不影响结果", "threads, never part of the result"], DefaultValueFactory = _ => 1 };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _scenario, _seed, _decisions, _days, _students, _pilots, _threads })
        {
            command.Add(option);
        }
    }

    public MarketInput Read(ParseResult parsed)
    {
        RefuseUnknown(parsed);
        var scenario = MarketFiles.Scenario(parsed.GetValue(_scenario)!);
        var students = parsed.GetValue(_students) ?? scenario.StudentStores.Value;
        InRange("--students", students, 0, MostStores);
        var threads = parsed.GetValue(_threads);
        InRange("--threads", threads, 1, MostThreads);
        var days = parsed.GetValue(_days) ?? scenario.Days.Value;
        InRange("--days", days, 1, scenario.Days.Value);
        var setup = new MarketRunSetup(new RunSeed(parsed.GetValue(_seed)), new Headcount(students), [.. Policies(parsed.GetValue(_pilots), students)]);
        var file = parsed.GetValue(_decisions);
        return new MarketInput(scenario, setup, file, MarketFiles.Decisions(file, scenario, setup.StudentStores), new Day(days), new WorkerThreads(threads));
    }

    /// <summary>Refuses words that belong to no option: a misspelt option must not be lost silently.</summary>
    public static void RefuseUnknown(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            throw new CommandRefusedException(new Wording($"不认识“{parsed.UnmatchedTokens[0]}”。用 --help 看用法。", $"“{parsed.UnmatchedTokens[0]}” is not known. See --help for how to use it."));
        }
    }

    /// <summary>Refuses a number outside its range, naming the option.</summary>
    public static void InRange(string option, int value, int lowest, int highest)
    {
        if (value < lowest || value > highest)
        {
            throw new CommandRefusedException(new Wording(
                FormattableString.Invariant($"{option} 应在 {lowest} 到 {highest} 之间，写的是 {value}。"),
                FormattableString.Invariant($"{option} must be between {lowest} and {highest}; {value} was given.")));
        }
    }

    private static IEnumerable<RivalPolicy?> Policies(string? text, int students)
    {
        var names = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length > students)
        {
            throw new CommandRefusedException(new Wording($"--pilots 写了 {names.Length} 个，学生网店只有 {students} 家。", $"--pilots names {names.Length}, but there are {students} student stores."));
        }

        return names.Select(name => name == "none" ? (RivalPolicy?)null
            : Enum.GetValues<RivalPolicy>().Where(policy => string.Equals(policy.ToString(), name, StringComparison.OrdinalIgnoreCase)).Cast<RivalPolicy?>().FirstOrDefault()
            ?? throw new CommandRefusedException(new Wording(
                $"--pilots 里没有叫“{name}”的策略，可写：{string.Join('、', Enum.GetNames<RivalPolicy>().Select(policy => policy.ToLowerInvariant()))}、none。",
                $"--pilots: there is no strategy “{name}”. Write {string.Join(", ", Enum.GetNames<RivalPolicy>().Select(policy => policy.ToLowerInvariant()))} or none.")));
    }
}
