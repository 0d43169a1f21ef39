using System.Net;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Background;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Jiangshang.School.Tests.Faults;

/// <summary>The database goes, is locked, or takes no writes, and comes back: the process lives, says what is wrong, loses nothing and goes on by itself.</summary>
public sealed class DatabaseFaultTests
{
    [Fact]
    public async Task A_database_that_goes_away_and_comes_back_loses_nothing_and_ends_nothing()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Postgres);
        var (attempt, overdue, student) = await WorkingAsync(school);
        await HealthShouldBeAsync(school, HttpStatusCode.OK, "Healthy");

        await PostgresAsync(school, allow: false);
        school.Clock.Advance(TimeSpan.FromHours(1));
        await HealthShouldBeAsync(school, HttpStatusCode.ServiceUnavailable, "cannot be reached");
        using (var unsaved = await student.AppendAsync(attempt, (2, Working.Draft("第二稿"))))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, unsaved.StatusCode);
            Assert.Contains("storageUnavailable", await unsaved.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await RoundsAsync(school, state => state is { FailingSince: not null, Failures: >= 2 });

        await PostgresAsync(school, allow: true);
        await RecoveredAsync(school, attempt, overdue, student);
    }

    [Fact]
    public async Task A_file_that_another_program_locks_is_waited_for()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await school.RestartAsync(storage: school.Database.Options with { ConnectionString = school.Database.Options.ConnectionString + ";Default Timeout=1" });
        var (attempt, overdue, student) = await WorkingAsync(school);
        await using (var backup = new SqliteConnection(school.Database.Options.ConnectionString + ";Pooling=False"))
        {
            await backup.OpenAsync();
            await using var hold = backup.CreateCommand();
            hold.CommandText = "BEGIN EXCLUSIVE";
            await hold.ExecuteNonQueryAsync();
            school.Clock.Advance(TimeSpan.FromHours(1));
            using var unsaved = await student.AppendAsync(attempt, (2, Working.Draft("第二稿")));
            Assert.False(unsaved.IsSuccessStatusCode);
            await RoundsAsync(school, state => state is { FailingSince: not null });
            await HealthShouldBeAsync(school, HttpStatusCode.OK, "held by another program");
        }

        await RecoveredAsync(school, attempt, overdue, student);
    }

    [Fact]
    public async Task A_database_that_takes_no_writes_says_so_and_recovers()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var (attempt, overdue, _) = await WorkingAsync(school);
        await school.RestartAsync(storage: school.Database.Options with { ConnectionString = school.Database.Options.ConnectionString + ";Mode=ReadOnly" });
        school.Clock.Advance(TimeSpan.FromHours(1));
        await RoundsAsync(school, state => state is { FailingSince: not null });
        await HealthShouldBeAsync(school, HttpStatusCode.OK, "read-only");
        await school.RestartAsync();
        await RecoveredAsync(school, attempt, overdue, await school.AsAsync("S1"));
    }

    // Doubled after each failure in a row, up to the ceiling: 10, 20, 40, 60, 60 …
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 20)]
    [InlineData(2, 40)]
    [InlineData(3, 60)]
    [InlineData(1_000_000, 60)]
    public void Pauses_grow_up_to_a_ceiling(int failures, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), BackgroundRounds.PauseAfter(TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), failures));

    [Fact]
    public async Task Only_who_can_mend_it_reads_what_is_wrong()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        school.Get<BackgroundHealth>().Failed(new("试验", "a trial"), new IOException("the inside"));
        Assert.Contains("a trial", await school.Anonymous().GetStringAsync("/health"), StringComparison.Ordinal);
        Assert.DoesNotContain("the inside", await school.Anonymous().GetStringAsync("/health"), StringComparison.Ordinal);
        Assert.Equal("Degraded", await ForwardedAsync(school.Anonymous()));
        Assert.Equal("Degraded", await ForwardedAsync(await school.AsAsync("TA")));
        Assert.Contains("a trial", await ForwardedAsync(await school.AsAsync("A1")), StringComparison.Ordinal);
    }

    private static async Task<string> ForwardedAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { { "X-Forwarded-For", "203.0.113.9" } } };
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>S1 works on an essay with one entry saved; an hour later S2's typing test is over time and waits to be closed.</summary>
    private static async Task<(Guid Attempt, Guid Overdue, HttpClient Student)> WorkingAsync(ASchool school)
    {
        var assignment = await school.AssignAsync(Working.TypingTest, "S2");
        var second = await school.AsAsync("S2");
        var overdue = (await second.OpenAttemptAsync(assignment)).Id;
        await second.AppendAsync(overdue, (1, Working.Typed("春天"))).ReadAsync<JournalAcknowledgement>();
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.AppendAsync(attempt, (1, Working.Draft("第一稿"))).ReadAsync<JournalAcknowledgement>();
        return (attempt, overdue, student);
    }

    private static async Task RecoveredAsync(ASchool school, Guid attempt, Guid overdue, HttpClient student)
    {
        await RoundsAsync(school, state => state is { FailingSince: null, LastSuccess: not null });

        // The client sends what was not acknowledged again, and goes on.
        Assert.Equal(2, (await SendUntilTakenAsync(student, attempt)).SavedThrough);
        await HealthShouldBeAsync(school, HttpStatusCode.OK, "Healthy");
        var journal = (await student.GetAsync<AttemptView>($"/api/attempts/{attempt}")).Journal;
        Assert.Equal([Working.Draft("第一稿"), Working.Draft("第二稿")], journal.Select(entry => entry.Payload.GetRawText()));
        Assert.Equal(AttemptState.Scored, (await (await school.AsAsync("S2")).GetAsync<AttemptResultView>($"/api/attempts/{overdue}/result")).State);
        await using var reading = school.Storage.Read();
        Assert.Equal(1, reading.Evidence.Count(entry => entry.AttemptId == overdue));
    }

    private static async Task<JournalAcknowledgement> SendUntilTakenAsync(HttpClient student, Guid attempt)
    {
        for (var tries = 0; ; tries++)
        {
            using var answer = await student.AppendAsync(attempt, (2, Working.Draft("第二稿")));
            if (answer.IsSuccessStatusCode || tries == 20)
            {
                return await Task.FromResult(answer).ReadAsync<JournalAcknowledgement>();
            }
        }
    }

    /// <summary>Lets the background work's own clock run until every round reads so.</summary>
    private static async Task RoundsAsync(ASchool school, Func<BackgroundState, bool> expected)
    {
        string[] rounds = ["writing to the database", "closing work whose time is over"];
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var states = school.Get<BackgroundHealth>().States.Where(state => rounds.Contains(state.Work.En, StringComparer.Ordinal)).ToList();
            if (states.Count == rounds.Length && states.TrueForAll(state => expected(state)))
            {
                return;
            }

            Assert.False(limit.IsCancellationRequested, string.Join('\n', states));
            school.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(50, CancellationToken.None);
        }
    }

    private static async Task HealthShouldBeAsync(ASchool school, HttpStatusCode status, string words)
    {
        using var answer = await school.Anonymous().GetAsync(new Uri("/health", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal(status, answer.StatusCode);
    }

    /// <summary>For one database what stopping the server is for all: connections are cut and none is let in.</summary>
    private static async Task PostgresAsync(ASchool school, bool allow)
    {
        var own = new NpgsqlConnectionStringBuilder(school.Database.Options.ConnectionString);
        var name = own.Database!;
        own.Database = "postgres";
        await using var source = NpgsqlDataSource.Create(own.ToString());
        await using var command = source.CreateCommand(
            $"ALTER DATABASE {name} ALLOW_CONNECTIONS {(allow ? "true" : "false")}; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        await command.ExecuteNonQueryAsync();
    }
}
