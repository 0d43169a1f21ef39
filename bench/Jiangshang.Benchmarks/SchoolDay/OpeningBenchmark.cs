using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>
/// “Begin”, says the teacher, and within one second two hundred students open an assessed attempt: each at a moment of its own,
/// drawn at random. What counts is the time from that moment until the workbench has everything: the attempt opened, then read.
/// </summary>
internal static partial class OpeningBenchmark
{
    private const double TargetP95 = 500;
    private const int WarmRounds = 5;
    private static readonly string[] Tasks = ["ty-assessed-1", "jw-cs-2", "ty-assessed-1", "jw-sd-1", "ty-assessed-1", "jw-gc-1"];

    public static async Task<IReadOnlyList<GoalRow>> RunAsync()
    {
        await using var site = await Site.OpenAsync();
        return await RunAsync(site);
    }

    public static async Task<IReadOnlyList<GoalRow>> RunAsync(Site site)
    {
        var random = new Random(20_261_127);
        var connections = await site.ConnectAsync();
        var first = await RoundAsync(site, connections, Tasks[0], random);
        var warm = new Latencies();
        var worst = first.Percentile(95);
        for (var round = 1; round <= WarmRounds; round++)
        {
            var took = await RoundAsync(site, connections, Tasks[round % Tasks.Length], random);
            warm.AddAll(took);
            worst = Math.Max(worst, took.Percentile(95));
        }

        foreach (var connection in connections)
        {
            connection.Dispose();
        }

        return
        [
            new(
                string.Create(CultureInfo.InvariantCulture, $"{connections.Count} students open an assessed attempt within one second, p95 ≤ {TargetP95} ms, the first of a server's life included"),
                string.Create(CultureInfo.InvariantCulture, $"first: {first}; {WarmRounds} later: {warm}; worst p95 {worst:0.0} ms"),
                worst <= TargetP95),
        ];
    }

    private static async Task<Latencies> RoundAsync(Site site, IReadOnlyList<LeanConnection> connections, string task, Random random)
    {
        var now = TimeProvider.System.GetUtcNow();
        var students = site.Students.Select(student => student.Id).ToList();
        var request = new AssignRequest(new TaskCode(task), [], students, WorkCondition.Assessed, now.AddMinutes(-1), now.AddHours(2), 1);
        await site.Client.PostAsync<AssignResult>(site.Registrar, "api/assignments", request);
        var assignments = new List<Guid>();
        foreach (var student in site.Students)
        {
            var cards = await site.Client.GetAsync<List<AssignmentCard>>(student, "api/assignments");
            assignments.Add(cards.Single(card => card.Task.Value == task && card.State == AssignmentState.Open && card.AttemptsUsed == 0 && card.OpensAt == request.OpensAt).Id);
        }

        var start = Stopwatch.GetTimestamp();
        var took = await Task.WhenAll(site.Students.Select((student, index) =>
            OpenAsync(student, assignments[index], connections[index], start, TimeSpan.FromSeconds(random.NextDouble()))));
        var all = new Latencies();
        foreach (var one in took)
        {
            all.Add(one);
        }

        return all;
    }

    private static async Task<TimeSpan> OpenAsync(SignedInPerson student, Guid assignment, LeanConnection connection, long start, TimeSpan moment)
    {
        var wait = moment - Stopwatch.GetElapsedTime(start);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait);
        }

        var opened = await connection.ExchangeAsync(LeanConnection.Request("POST", $"api/assignments/{assignment}/attempts", student.Cookie, ""), CancellationToken.None);
        opened.RequireSuccess();
        var attempt = Id().Match(opened.Text).Groups[1].Value;
        var read = await connection.ExchangeAsync(LeanConnection.Request("GET", $"api/attempts/{attempt}", student.Cookie), CancellationToken.None);
        read.RequireSuccess();
        return read.Text.Contains("\"state\":\"open\"", StringComparison.Ordinal)
            ? Stopwatch.GetElapsedTime(start) - moment
            : throw new InvalidOperationException("The attempt is not open: " + Encoding.UTF8.GetString(read.Body));
    }

    [GeneratedRegex("\"id\":\"([0-9a-f-]+)\"")]
    private static partial Regex Id();
}
