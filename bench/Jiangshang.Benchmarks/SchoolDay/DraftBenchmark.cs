using System.Diagnostics;
using System.Globalization;
using Jiangshang.Contracts.Attempts;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>
/// Two hundred students save drafts, each the next as soon as the last is acknowledged. Then the server is killed and started
/// again, and every acknowledged draft must be there, exactly once and unchanged.
/// </summary>
internal static class DraftBenchmark
{
    private const double TargetPerSecond = 3_000;
    private const double TargetP95 = 50;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(12);

    /// <summary>On SQLite, and on PostgreSQL where it is installed.</summary>
    public static async Task<IReadOnlyList<GoalRow>> RunAsync()
    {
        List<GoalRow> rows = [await OnAsync("SQLite", null)];
        await using var postgres = await DurablePostgres.StartAsync();
        rows.Add(postgres is null
            ? new("the same on PostgreSQL", "not installed here, not measured", Met: true)
            : await OnAsync("PostgreSQL", postgres.ConnectionString));
        return rows;
    }

    private static async Task<GoalRow> OnAsync(string name, string? postgres)
    {
        await using var site = await Site.OpenAsync(postgres);
        var writers = new List<DraftWriter>();
        foreach (var (index, student) in site.Students.Index())
        {
            var attempt = await site.Client.PostAsync<AttemptView>(student, $"api/tasks/{Drafts.TaskOf(index)}/practice");
            writers.Add(new DraftWriter(index, student, attempt.Id, new LeanConnection(site.Server.EndPoint)));
        }

        await DriveAsync(writers, WarmUp);
        writers.ForEach(writer => writer.Latencies.Clear());
        var (watch, used) = (Stopwatch.StartNew(), site.Server.ProcessorTime);
        await DriveAsync(writers, Measured);
        var seconds = watch.Elapsed.TotalSeconds;
        used = site.Server.ProcessorTime - used;
        var all = new Latencies();
        writers.ForEach(writer => all.AddAll(writer.Latencies));
        var (perSecond, sync) = (all.Count / seconds, DiskSync.Measure(site.Server.Folder));
        writers.ForEach(writer => writer.Dispose());
        await site.Server.KillAsync();
        await site.Server.StartAsync();
        var kept = await CheckAsync(site, writers);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"durable draft save ≥ {TargetPerSecond:N0}/s, p95 ≤ {TargetP95} ms, {writers.Count} concurrent, {name}"),
            string.Create(CultureInfo.InvariantCulture, $"{perSecond:N0}/s; {all}; {used.TotalMicroseconds / Math.Max(1, all.Count):0} µs of the server's processor time each; {kept:N0} acknowledged, all there once after SIGKILL; one fsync of this disk {sync.TotalMilliseconds:0.00} ms"),
            perSecond >= TargetPerSecond && all.Percentile(95) <= TargetP95);
    }

    private static Task DriveAsync(List<DraftWriter> writers, TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        return Task.WhenAll(writers.Select(writer => Task.Run(() => writer.WriteAsync(until))));
    }

    /// <returns>How many acknowledged drafts were found.</returns>
    /// <exception cref="InvalidOperationException">One is missing, doubled or changed.</exception>
    private static async Task<long> CheckAsync(Site site, List<DraftWriter> writers)
    {
        foreach (var writer in writers)
        {
            var attempt = await site.Client.GetAsync<AttemptView>(writer.Student, $"api/attempts/{writer.Attempt}");
            if (attempt.Journal.Count < writer.Acknowledged
                || attempt.Journal.Index().Any(entry => entry.Item.Sequence != entry.Index + 1 || !Drafts.Matches(entry.Item.Payload, writer.Index, entry.Item.Sequence)))
            {
                throw new InvalidOperationException($"{writer.Student.Number}: {writer.Acknowledged} drafts were acknowledged, {attempt.Journal.Count} are there, or they differ.");
            }
        }

        return writers.Sum(writer => writer.Acknowledged);
    }
}
