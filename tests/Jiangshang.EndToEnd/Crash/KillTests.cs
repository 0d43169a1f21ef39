using System.Diagnostics;
using System.Globalization;
using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Crash;

/// <summary>
/// Pulls the plug (SIGKILL) on the server while a class writes, types and hands in, again and again. Whatever was acknowledged
/// must be there exactly once, entries, hand-ins and evidence, and the evidence ledger must hold. 20 kills here; <c>./soak</c> sets JIANGSHANG_KILLS to 200.
/// </summary>
public sealed class KillTests
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("JIANGSHANG_KILLS") ?? "20", CultureInfo.InvariantCulture);

    private const int EntriesBetweenKills = 16;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_the_server_is_killed()
    {
        await using var server = new SchoolServer();
        await server.StartAsync();
        var students = Enumerable.Range(1, 8).Select(place => new SteadyStudent(server.Address, $"2025010{place}", place % 2 == 0 ? SteadyWork.Typing : SteadyWork.Writing)).ToList();
        foreach (var student in students)
        {
            await student.SignInAsync();
        }

        // The moments differ from kill to kill, so that each hits another part of the work.
        var moments = new Random(20261123);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var over = new CancellationTokenSource();
            var before = students.Sum(student => student.Acknowledged);
            var work = students.ConvertAll(student => student.WorkUntilTheServerDiesAsync(over.Token));
            await Task.Delay(TimeSpan.FromMilliseconds(moments.Next(150, 1_200)), CancellationToken.None);

            // However busy the machine is: a kill means something only when work was going on.
            for (var wait = 0; wait < 400 && students.Sum(student => student.Acknowledged) < before + EntriesBetweenKills; wait++)
            {
                await Task.Delay(50, CancellationToken.None);
            }

            await server.KillAsync();
            await over.CancelAsync();
            await Task.WhenAll(work);
            await server.StartAsync();
            foreach (var student in students)
            {
                await student.CheckAsync();
            }
        }

        Assert.True(students.Sum(student => student.Acknowledged) >= Kills * EntriesBetweenKills, "Too little was written for the kills to mean anything.");
        Assert.All(students, student => Assert.True(student.HandedIn > 0, "Somebody handed nothing in."));
        await server.KillAsync();
        Assert.Equal(0, await server.RunAsync("ledger", "verify"));
        students.ForEach(student => student.Dispose());
        Trace.WriteLine($"{Kills} kills, {students.Sum(student => student.Acknowledged)} acknowledged entries, {students.Sum(student => student.HandedIn)} works handed in.");
    }
}
