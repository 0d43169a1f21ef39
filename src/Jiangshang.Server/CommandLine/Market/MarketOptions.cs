using System.CommandLine;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary>Options the market verbs share.</summary>
internal static class MarketOptions
{
    public static Option<string> Scenario() => new("--scenario") { Description = "场景代码或文件夹 / scenario code or folder", Required = true };

    public static Option<ulong> Seed() => new("--seed") { Description = "随机种子 / seed", DefaultValueFactory = _ => 1 };

    public static Option<string?> Decisions() => new("--decisions") { Description = "决策文件（JSON Lines）/ decisions file" };

    public static Option<int?> Days() => new("--days") { Description = "天数，默认整局 / days, the whole run by default" };

    public static Option<int?> Students() => new("--students") { Description = "学生网店数 / student stores" };

    public static Option<string?> Pilots() => new("--pilots") { Description = "给学生网店的参考策略：novice,competent,expert / reference strategies" };

    public static Option<int> Threads() => new("--threads") { Description = "线程数，不影响结果 / threads, never part of the result", DefaultValueFactory = _ => 1 };

    public static Option<string?> Out() => new("--out") { Description = "输出文件夹 / output folder" };
}
