using System.Diagnostics;
using System.Globalization;
using Jiangshang.Benchmarks.SchoolDay;
using Jiangshang.School.Storage;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>
/// The same walk through schools of 120, 2,000 and 20,000 students. No page may cost more than twice what it costs the smallest, beyond
/// what a clock cannot tell; none takes more than a dozen statements; the server stays below 400 MB.
/// </summary>
internal static class GrowthBenchmark
{
    private const int MostStatements = 12;
    private const int MostMegabytes = 400;
    private const double Twice = 2;

    /// <summary>Milliseconds that a loaded two-core machine adds at random.</summary>
    private const double Noise = 10;
    private static readonly int[] Sizes = [120, 2_000, 20_000];

    /// <param name="arguments"><c>--postgres CONNECTION</c> for databases of their own on that server, and sizes.</param>
    public static async Task<IReadOnlyList<GoalRow>> RunAsync(IReadOnlyList<string> arguments)
    {
        var postgres = arguments is ["--postgres", var connection, ..] ? connection : null;
        var sizes = arguments.Select(argument => int.TryParse(argument, CultureInfo.InvariantCulture, out var size) ? size : 0).Where(size => size > 0).ToList();
        var measured = new List<(int Size, IReadOnlyList<PageFigures> Pages, double Megabytes)>();
        Console.WriteLine("| students | page | cold p50 / p95 ms | again p50 / p95 ms | statements | bytes |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var size in sizes.Count > 0 ? sizes : [.. Sizes])
        {
            measured.Add(await MeasureAsync(size, postgres));
        }

        Console.WriteLine();
        return [.. Goals(measured)];
    }

    private static async Task<(int Size, IReadOnlyList<PageFigures> Pages, double Megabytes)> MeasureAsync(int size, string? postgres)
    {
        await using var own = postgres is null ? null : await GrowthDatabase.CreateAsync(postgres, size);
        await using var server = new ServerProcess(own?.ConnectionString, "--Diagnostics:Statements=true");
        await server.StartAsync();
        await server.KillAsync();
        var watch = Stopwatch.StartNew();
        await using (var database = new SchoolDatabase(own is null ? SchoolStorageOptions.InFolder(server.Folder) : SchoolStorageOptions.OnPostgres(own.ConnectionString, server.Folder)))
        {
            await new ClonedSchool(database).GrowAsync(size);
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} students made in {watch.Elapsed.TotalSeconds:0} s"));
        var start = await server.StartAsync();
        using var client = new SchoolClient(server.Address);
        var pages = await new SchoolPages(client).WalkAsync();
        var megabytes = server.Megabytes;
        foreach (var page in pages)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {page} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | start {start.TotalSeconds:0.0} s, memory after the walk {megabytes:0} MB | | | | |"));
        return (size, pages, megabytes);
    }

    private static IEnumerable<GoalRow> Goals(List<(int Size, IReadOnlyList<PageFigures> Pages, double Megabytes)> measured)
    {
        var (smallest, largest) = (measured[0], measured[^1]);
        foreach (var (small, large) in smallest.Pages.Zip(largest.Pages))
        {
            yield return new GoalRow(
                string.Create(CultureInfo.InvariantCulture, $"{large.Page}: at {largest.Size:N0} students within twice of {smallest.Size:N0}"),
                string.Create(CultureInfo.InvariantCulture, $"{large.Warm.Percentile(50):0.0} ms against {small.Warm.Percentile(50):0.0}; {large.Statements} statements"),
                large.Warm.Percentile(50) <= (Twice * small.Warm.Percentile(50)) + Noise && large.Statements <= MostStatements);
        }

        yield return new GoalRow(
            string.Create(CultureInfo.InvariantCulture, $"memory ≤ {MostMegabytes} MB at {largest.Size:N0} students after all pages"),
            string.Create(CultureInfo.InvariantCulture, $"{largest.Megabytes:0} MB"),
            largest.Megabytes <= MostMegabytes);
    }
}
