using System.Diagnostics;
using System.Globalization;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>
/// Two hundred students ask for their homes, each again as soon as the answer is there. One request in fifty comes right after
/// the student's record has changed: such a home has to be judged anew, and must carry the new version.
/// </summary>
internal static class HomeBenchmark
{
    private const double TargetPerSecond = 1_500;
    private const double TargetP95 = 50;
    private const int RequestsPerChange = 50;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(15);

    public static async Task<IReadOnlyList<GoalRow>> RunAsync()
    {
        await using var site = await Site.OpenAsync();
        return await RunAsync(site);
    }

    public static async Task<IReadOnlyList<GoalRow>> RunAsync(Site site)
    {
        var connections = await site.ConnectAsync();
        await DriveAsync(site, connections, WarmUp);
        var (watch, used) = (Stopwatch.StartNew(), site.Server.ProcessorTime);
        var visits = await DriveAsync(site, connections, Measured);
        var seconds = watch.Elapsed.TotalSeconds;
        used = site.Server.ProcessorTime - used;
        var (all, afterChange) = (new Latencies(), new Latencies());
        foreach (var visit in visits)
        {
            all.AddAll(visit.Unchanged);
            all.AddAll(visit.AfterChange);
            afterChange.AddAll(visit.AfterChange);
        }

        var perSecond = all.Count / seconds;
        foreach (var connection in connections)
        {
            connection.Dispose();
        }

        var bytes = visits.Sum(visit => visit.Bytes) / Math.Max(1, all.Count);
        return
        [
            new(
                string.Create(CultureInfo.InvariantCulture, $"student home ≥ {TargetPerSecond:N0} requests/s, p95 ≤ {TargetP95} ms, {connections.Count} concurrent"),
                string.Create(CultureInfo.InvariantCulture, $"{perSecond:N0}/s of {bytes:N0} bytes; {all}; {used.TotalMicroseconds / Math.Max(1, all.Count):0} µs of the server's processor time each; of these {afterChange.Count:N0} right after a change: {afterChange}"),
                perSecond >= TargetPerSecond && all.Percentile(95) <= TargetP95),
        ];
    }

    private static async Task<Visit[]> DriveAsync(Site site, IReadOnlyList<LeanConnection> connections, TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        return await Task.WhenAll(site.Students.Select((student, index) => Task.Run(() => VisitAsync(student, connections[index], index, until))));
    }

    private static async Task<Visit> VisitAsync(SignedInPerson student, LeanConnection connection, int index, long until)
    {
        var visit = new Visit();
        var home = LeanConnection.Request("GET", "api/home", student.Cookie);
        var plans = Plans(student);
        var (turn, version) = (index % RequestsPerChange, 0L);
        while (Stopwatch.GetTimestamp() < until)
        {
            var changed = ++turn % RequestsPerChange == 0;
            if (changed)
            {
                (await connection.ExchangeAsync(plans[turn / RequestsPerChange % plans.Length], CancellationToken.None)).RequireSuccess();
            }

            var asked = Stopwatch.GetTimestamp();
            var answer = await connection.ExchangeAsync(home, CancellationToken.None);
            (changed ? visit.AfterChange : visit.Unchanged).Add(Stopwatch.GetElapsedTime(asked));
            answer.RequireSuccess();
            var shown = VersionOf(answer);
            if (shown < version + (changed && version > 0 ? 1 : 0))
            {
                throw new InvalidOperationException($"{student.Number} was shown version {shown} after {version}{(changed ? " and a change" : "")}.");
            }

            version = shown;
            visit.Bytes += answer.Body.Length;
        }

        return visit;
    }

    /// <summary>A change of the student's own record, in turns: the certificates planned.</summary>
    private static byte[][] Plans(SignedInPerson student) =>
    [
        Plan(student, """{"types":["x-ecommerce-operation","x-store-operation-promotion"]}"""),
        Plan(student, """{"types":["x-live-commerce"]}"""),
    ];

    private static byte[] Plan(SignedInPerson student, string types) =>
        LeanConnection.Request("PUT", $"api/students/{student.Id}/certificates/plan", student.Cookie, types);

    private static long VersionOf(LeanAnswer answer)
    {
        var tag = answer.Tag;
        return long.Parse(tag.AsSpan(1, tag.IndexOf('-', StringComparison.Ordinal) - 1), CultureInfo.InvariantCulture);
    }

    private sealed class Visit
    {
        public Latencies Unchanged { get; } = new();

        public Latencies AfterChange { get; } = new();

        public long Bytes { get; set; }
    }
}
