using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Crash;

/// <summary>
/// A class works while the database is locked, the disk runs full, PostgreSQL fails, the server is killed. The process lives through all but the last,
/// says what is wrong, and comes back by itself; nothing acknowledged is lost or doubled. Each fault once here; <c>./soak</c> repeats them for
/// JIANGSHANG_FAULT_MINUTES.
/// </summary>
public sealed class FaultTests
{
    private static readonly TimeSpan Soak = TimeSpan.FromMinutes(double.Parse(Environment.GetEnvironmentVariable("JIANGSHANG_FAULT_MINUTES") ?? "0", CultureInfo.InvariantCulture));

    /// <summary>How long a fault lasts: a minute where there is time, as a backup holds a file.</summary>
    private static readonly TimeSpan Lasts = Soak > TimeSpan.Zero ? TimeSpan.FromSeconds(60) : TimeSpan.FromSeconds(6);

    [Fact]
    public async Task A_file_locked_a_disk_full_and_a_server_killed_lose_and_double_nothing()
    {
        await using var disk = await SmallDisk.MakeAsync();
        await using var server = new SchoolServer(Path.Combine(disk.Folder, "data"));
        List<Fault> faults =
        [
            new("file locked", () => FileLockedAsync(server)),
            new("server killed", async () =>
            {
                await server.KillAsync();
                await server.StartAsync();
            }),
        ];
        if (disk.CanBeFilled)
        {
            faults.Add(new("disk full", async () =>
            {
                disk.Fill();
                await LastAsync(server);
                disk.MakeRoom();
            }));
        }

        await ThroughAsync(server, faults, faults.Count);
    }

    [Fact]
    public async Task PostgreSQL_that_fails_and_comes_back_loses_and_doubles_nothing()
    {
        await using var postgres = await OwnPostgres.StartAsync();
        await using var server = new SchoolServer(database: postgres.ConnectionString);
        await ThroughAsync(
            server,
            [
                new("PostgreSQL gone", async () =>
                {
                    await postgres.HaltAsync();
                    await LastAsync(server);
                    await postgres.ResumeAsync();
                }),
                new("PostgreSQL restarted", async () =>
                {
                    await postgres.HaltAsync();
                    await postgres.ResumeAsync();
                }),
                new("server killed", async () =>
                {
                    await server.KillAsync();
                    await server.StartAsync();
                }),
            ],
            least: 3);
    }

    /// <summary>While it lasts, the process lives and its health is not well.</summary>
    private static async Task LastAsync(SchoolServer server)
    {
        var watch = Stopwatch.StartNew();
        var said = "Healthy";
        while (watch.Elapsed < Lasts || (said.StartsWith("Healthy", StringComparison.Ordinal) && watch.Elapsed < TimeSpan.FromMinutes(2)))
        {
            await Task.Delay(500, CancellationToken.None);
            Assert.True(server.Lives, "The server ended.");
            said = await server.HealthAsync();
        }

        Assert.False(said.StartsWith("Healthy", StringComparison.Ordinal), "Nobody was told that something is wrong.");
        Trace.WriteLine(said.Trim());
    }

    private static async Task ThroughAsync(SchoolServer server, IReadOnlyList<Fault> faults, int least)
    {
        await server.StartAsync();
        var students = Enumerable.Range(1, 6).Select(place => new SteadyStudent(server.Address, $"2025010{place}", place % 2 == 0 ? SteadyWork.Typing : SteadyWork.Writing)).ToList();
        foreach (var student in students)
        {
            await student.SignInAsync();
        }

        var watch = Stopwatch.StartNew();
        var moments = new Random(20261201);
        var count = 0;
        for (; count < least || watch.Elapsed < Soak / 2; count++)
        {
            using var over = new CancellationTokenSource();
            var work = students.ConvertAll(student => student.WorkThroughFaultsAsync(over.Token));
            await Task.Delay(TimeSpan.FromMilliseconds(moments.Next(300, 1_500)), CancellationToken.None);
            await faults[count % faults.Count].Act();
            await WellAgainAsync(server, students);
            await over.CancelAsync();
            await Task.WhenAll(work);
            foreach (var student in students)
            {
                await student.CheckAsync();
            }
        }

        Assert.All(students, student => Assert.True(student.HandedIn > 0, "Somebody handed nothing in."));
        await server.KillAsync();
        Assert.Equal(0, await server.RunAsync("ledger", "verify"));
        students.ForEach(student => student.Dispose());
        Trace.WriteLine($"{count} faults ({string.Join(", ", faults.Select(fault => fault.Name))}) in {watch.Elapsed:hh\\:mm\\:ss}: {students.Sum(student => student.Acknowledged)} entries acknowledged, {students.Sum(student => student.Failures)} requests failed for the time being, {students.Sum(student => student.HandedIn)} works handed in; 0 lost, 0 doubled.");
    }

    /// <summary>Healthy, and everybody's work acknowledged again, without a hand being laid on it.</summary>
    private static async Task WellAgainAsync(SchoolServer server, List<SteadyStudent> students)
    {
        var before = students.ConvertAll(student => student.Acknowledged);
        var watch = Stopwatch.StartNew();
        while (students.Where((student, place) => student.Acknowledged == before[place]).Any() || !(await server.HealthAsync()).StartsWith("Healthy", StringComparison.Ordinal))
        {
            Assert.True(server.Lives, "The server ended.");
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(4), "It did not come back by itself.");
            await Task.Delay(200, CancellationToken.None);
        }
    }

    private static async Task FileLockedAsync(SchoolServer server)
    {
        if (OperatingSystem.IsMacOS())
        {
            // .NET locks no part of a file there.
            return;
        }

        // sqlite.org/walformat.html: byte 120 of the shared-memory file is the lock of whoever writes.
        const int WriteLock = 120;
        await using var other = new FileStream(Path.Combine(server.Folder, "school.db-shm"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        while (!TryLock(other, WriteLock))
        {
            await Task.Delay(5, CancellationToken.None);
        }

        await LastAsync(server);
        other.Unlock(WriteLock, 1);
    }

    [UnsupportedOSPlatform("macos")]
    private static bool TryLock(FileStream file, long position)
    {
        try
        {
            file.Lock(position, 1);
            return true;
        }
        catch (IOException)
        {
            // The server writes at this moment.
            return false;
        }
    }

    private sealed record Fault(string Name, Func<Task> Act);
}
