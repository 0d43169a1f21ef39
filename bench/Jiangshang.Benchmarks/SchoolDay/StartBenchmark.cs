using System.Globalization;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>From the start of the process until <c>/health</c> answers, with a demo school already there.</summary>
internal static class StartBenchmark
{
    private const double TargetSeconds = 4;
    private const int Times = 5;

    public static async Task<IReadOnlyList<GoalRow>> RunAsync()
    {
        await using var server = new ServerProcess();
        var creating = await server.StartAsync();
        var (starts, processor) = (new List<double>(), new List<double>());
        for (var time = 0; time < Times; time++)
        {
            await server.KillAsync();
            starts.Add((await server.StartAsync()).TotalSeconds);
            processor.Add(server.ProcessorTime.TotalSeconds);
        }

        starts.Sort();
        processor.Sort();
        return
        [
            new(
                string.Create(CultureInfo.InvariantCulture, $"server start ≤ {TargetSeconds} s from process start to /health, demo school there, Release"),
                string.Create(CultureInfo.InvariantCulture, $"{starts[Times / 2]:0.00} s in the middle of {Times}, slowest {starts[^1]:0.00} s; {processor[Times / 2]:0.00} s of processor time; the very first start, which creates the demo school, {creating.TotalSeconds:0.0} s"),
                starts[^1] <= TargetSeconds),
        ];
    }
}
