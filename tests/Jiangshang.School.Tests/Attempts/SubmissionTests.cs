using System.Net;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Students;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Attempts;

public sealed class SubmissionTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task However_many_open_at_once_there_is_one_attempt(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => student.OpenAttemptAsync(assignment)));
        Assert.Single(opened.Select(view => view.Id).Distinct());
        Assert.Single(opened.Select(view => view.Worksheet.GetRawText()).Distinct());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Handing_in_many_times_at_once_makes_one_submission_and_one_piece_of_evidence(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        await student.AppendAsync(attempt, (1, Working.Typed("春眠不觉晓"))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromMinutes(3));
        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>()));
        Assert.Single(results.Select(result => result.Score).Distinct());
        await using var reading = school.Storage.Read();
        Assert.Equal(1, await reading.Evidence.CountAsync(entry => entry.AttemptId == attempt));
        Assert.All(await school.Get<VerifyLedger>().HandleAsync(), verdict => Assert.Null(verdict.Fault));
        var ledger = await student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Null(ledger.FaultAt);
        Assert.Equal(attempt, ledger.Entries.Single().Attempt);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_submission_waits_until_every_entry_has_arrived(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        await student.AppendAsync(attempt, (1, "[]")).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 2).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "journalGap");
        await student.AppendAsync(attempt, (2, "[]")).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 2).ReadAsync<AttemptResultView>();
        await student.AppendAsync(attempt, (3, "[]")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "attemptClosed");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_attempt_is_personal_unseen_and_counted(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var first = await student.OpenAttemptAsync(assignment);
        await student.SubmitAsync(first.Id, 0).ReadAsync<AttemptResultView>();
        var second = await student.OpenAttemptAsync(assignment);
        await student.SubmitAsync(second.Id, 0).ReadAsync<AttemptResultView>();
        Assert.NotEqual(first.Worksheet.GetRawText(), second.Worksheet.GetRawText());
        Assert.True(second.Worksheet.GetProperty("unseen").GetBoolean());
        Assert.DoesNotContain("seed", first.Worksheet.GetRawText(), StringComparison.OrdinalIgnoreCase);
        await student.PostAsync($"/api/assignments/{assignment}/attempts", (object?)null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "noAttemptsLeft");
        await student.PostAsync($"/api/tasks/{Working.TypingTest}/practice", (object?)null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "practiceNotOffered");
    }

    [Fact]
    public async Task The_window_is_kept_by_the_servers_clock()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        school.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromTicks(1));
        student = await school.AsAsync("S1");
        await student.PostAsync($"/api/assignments/{assignment}/attempts", (object?)null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "assignmentOver");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Home_is_never_older_than_the_last_change(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var student = await school.AsAsync("S1");
        Assert.Empty((await student.GetAsync<StudentHomeView>("/api/home")).NextTasks);
        var assignment = await school.AssignAsync(Working.TypingTest, attempts: 1);
        Assert.Single((await student.GetAsync<StudentHomeView>("/api/home")).NextTasks);
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        Assert.Equal(attempt, (await student.GetAsync<StudentHomeView>("/api/home")).NextTasks[0].OpenAttempt);
        await student.SubmitAsync(attempt, 0).ReadAsync<AttemptResultView>();
        var home = await student.GetAsync<StudentHomeView>("/api/home");
        Assert.Empty(home.NextTasks);
        Assert.Equal(attempt, home.LastFeedback!.Attempt);
    }
}
