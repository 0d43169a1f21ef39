using System.Diagnostics;

namespace Jiangshang.Benchmarks;

/// <summary>
/// How time is taken. One thread: processor time of this process, because a shared machine's wall clock measures its neighbours. Several
/// threads: wall time. Kernels take the best of several rounds, days their median.
/// </summary>
internal static class MarketClock
{
    public static double CpuSeconds(Action action)
    {
        var began = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - began).TotalSeconds;
    }

    public static double WallSeconds(Action action)
    {
        var began = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    public static double Best(int rounds, Func<double> measure) => Enumerable.Range(0, rounds).Min(_ => measure());

    public static double Median(int rounds, Func<double> measure)
    {
        var values = Enumerable.Range(0, rounds).Select(_ => measure()).Order().ToList();
        return values[rounds / 2];
    }
}
