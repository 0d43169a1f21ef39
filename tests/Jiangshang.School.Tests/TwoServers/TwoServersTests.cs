using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.TwoServers;

/// <summary>Two servers on one PostgreSQL behind a balancer without sticky sessions, as real processes.</summary>
public sealed class TwoServersTests
{
    private const string Student = "20240101";
    private const string Teacher = "T101";
    private const string Registrar = "R001";
    private const string Password = "jiangshang-demo";

    [Fact]
    public async Task The_whole_path_is_walked_with_every_request_on_the_other_server_and_one_killed_in_the_middle()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Postgres);
        var files = Path.Combine(database.Folder, "shared");

        // Both at once on an empty database: one founds the school, both serve it.
        await using var first = ServerOnPostgres.Start(database.Options.ConnectionString, files);
        await using var second = ServerOnPostgres.Start(database.Options.ConnectionString, files);
        await first.WaitUntilHealthyAsync();
        await second.WaitUntilHealthyAsync();

        Uri[] servers = [first.Address, second.Address];
        using var registrar = await SignInAsync(servers, Registrar);
        using var teacher = await SignInAsync(servers, Teacher);
        using var student = await SignInAsync(servers, Student);
        var person = (await student.GetAsync<SessionView>("/api/session")).Person;

        var attempt = await OpenAsync(teacher, student, person);
        var answer = new string('好', 900);
        var sequence = 0;
        foreach (var length in new[] { 100, 300, 500, 700 })
        {
            await student.AppendAsync(attempt, (++sequence, Working.Draft(answer[..length]))).ReadAsync<JournalAcknowledgement>();
        }

        var file = await student.UploadAsync(attempt, "作品.png", Working.Png);
        for (var turn = 0; turn < servers.Length; turn++)
        {
            Assert.Equal(Working.Png, await student.GetByteArrayAsync(new Uri($"/api/artefacts/{file}", UriKind.Relative)));
        }

        await first.KillAsync();
        await student.AppendAsync(attempt, (++sequence, Working.Draft(answer))).ReadAsync<JournalAcknowledgement>();
        var kept = await student.GetAsync<AttemptView>($"/api/attempts/{attempt}");
        Assert.Equal(sequence, kept.Journal.Count);
        await student.SubmitAsync(attempt, sequence).ReadAsync<AttemptResultView>();

        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        Assert.Equal(answer, work.Answer);
        var marked = await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: true)).ReadAsync<AttemptResultView>();
        Assert.Equal(AttemptState.Scored, marked.State);

        var own = (await registrar.GetAsync<ClassGroupsView>("/api/class-groups")).Classes.Items;
        var audits = new List<AuditRow>();
        foreach (var group in own)
        {
            audits.AddRange((await registrar.GetAsync<ClassAuditView>($"/api/class-groups/{group.Id}/audit")).Rows);
        }

        Assert.Single(audits, row => row.Student.Id == person);
    }

    [Fact]
    public async Task A_server_that_sees_another_folder_of_files_does_not_start_and_says_what_to_do()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Postgres);
        await using var first = ServerOnPostgres.Start(database.Options.ConnectionString, Path.Combine(database.Folder, "shared"));
        await first.WaitUntilHealthyAsync();
        await using var second = ServerOnPostgres.Start(database.Options.ConnectionString, Path.Combine(database.Folder, "own"));
        var (exit, printed) = await second.WaitUntilItEndsAsync();
        Assert.Equal(2, exit);
        Assert.Contains("--files", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_beyond_the_connections_wait_a_little_and_are_then_asked_to_try_again()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Postgres);
        using var registrar = await school.AsAsync("R1");
        var all = await TakeEveryConnectionAsync(school.Storage);
        using (var refused = await registrar.GetAsync(new Uri("/api/class-groups", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter!.Delta);
        }

        foreach (var connection in all)
        {
            await connection.DisposeAsync();
        }

        await registrar.GetAsync<ClassGroupsView>("/api/class-groups");
    }

    [Fact]
    public void A_server_takes_forty_connections_unless_the_operator_says_otherwise()
    {
        Assert.Contains("Maximum Pool Size=40", SchoolStorageOptions.OnPostgres("Host=a;Database=b", "data").ConnectionString, StringComparison.Ordinal);
        Assert.Contains("Maximum Pool Size=7", SchoolStorageOptions.OnPostgres("Host=a;Database=b;Maximum Pool Size=7", "data").ConnectionString, StringComparison.Ordinal);
    }

    private static async Task<List<DbConnection>> TakeEveryConnectionAsync(SchoolDatabase storage)
    {
        var all = new List<DbConnection>();
        while (true)
        {
            try
            {
                all.Add(await storage.ConnectAsync());
            }
            catch (Exception full) when (SchoolDatabase.IsOverloaded(full))
            {
                return all;
            }
        }
    }

    private static async Task<HttpClient> SignInAsync(Uri[] servers, string number)
    {
        var client = new HttpClient(new TakingTurns(servers)) { BaseAddress = servers[0], Timeout = TimeSpan.FromSeconds(60) };
        using var answer = await client.PostAsJsonAsync("/api/session", new SignInRequest("demo", number, Password));
        Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{number}: {(int)answer.StatusCode}"));
        return client;
    }

    private static async Task<Guid> OpenAsync(HttpClient teacher, HttpClient student, Guid person)
    {
        var now = TimeProvider.System.GetUtcNow();
        await teacher.PostAsync("/api/assignments", new AssignRequest(new(Working.Essay), [], [person], WorkCondition.Practice, now.AddMinutes(-5), now.AddDays(7), 2)).ReadAsync<AssignResult>();
        var given = (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments"))
            .Where(card => card.Task.Value == Working.Essay && card.State == AssignmentState.Open && card.AttemptsUsed == 0)
            .MaxBy(card => card.DueAt)!;
        return (await student.OpenAttemptAsync(given.Id)).Id;
    }
}
