using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Attempts;

/// <summary>Words before a graded try.</summary>
public static class BeginStrings
{
    public static Wording Start { get; } = new("开始计时", "Start the clock");
    public static Wording NotReady { get; } = new("还没准备好？", "Not ready yet?");
    public static Wording Practise { get; } = new("先去练一练", "Practise first");

    public static Wording Network { get; } = new(
        "断网、死机也别慌：时间照走，打好的字都留着，连上以后自动补交。",
        "If the network drops, keep going: the clock runs on, what you have typed is kept and sent once you are back.");

    public static Wording Limit(TimeSpan limit) => new(
        $"一共 {Chinese(limit)}，点“开始计时”就开始走，不能暂停，到点自动交。",
        $"You have {English(limit)}. The clock starts with the button, cannot be paused, and hands in for you at the end.");

    public static Wording Tries(int left, int allowed) => new(
        $"还能做 {left} 次（一共 {allowed} 次），点了“开始计时”才算用掉一次。",
        left == 1 ? $"This is your last of {allowed} {(allowed == 1 ? "try" : "tries")}; it counts only once you start the clock." : $"You have {left} of {allowed} tries left; one is used only when you start the clock.");

    private static string Chinese(TimeSpan span) => span.Seconds == 0 ? $"{(int)span.TotalMinutes} 分钟" : $"{(int)span.TotalMinutes} 分 {span.Seconds} 秒";

    private static string English(TimeSpan span)
    {
        var minutes = (int)span.TotalMinutes;
        var whole = minutes == 1 ? "1 minute" : $"{minutes} minutes";
        return span.Seconds == 0 ? whole : $"{whole} {span.Seconds} seconds";
    }
}
