using System.Net;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Attempts;

/// <summary>What an old database holds and nobody can read waits for a teacher: it stops nobody else, and is no zero.</summary>
public sealed class HeldWorkTests
{
    public static TheoryData<DatabaseProvider, string> Unreadable()
    {
        var rows = new TheoryData<DatabaseProvider, string>();
        foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.Postgres })
        {
            foreach (var payload in new[] { """[{"at":1}]""", "[null]", "7", "not even JSON", """[{"kind":"textInserted","at":5,"start":0,"end":0,"text":"\ud800"}]""", """[{"kind":"textInserted","at":5,"start":9,"end":9,"text":"x"}]""" })
            {
                rows.Add(provider, payload);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task One_unreadable_record_waits_for_its_teacher_and_all_others_are_closed(DatabaseProvider provider, string payload)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (bad, good) = await OverdueAsync(school, payload);
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        var student = await school.AsAsync("S1");
        var held = await student.GetAsync<AttemptResultView>($"/api/attempts/{bad}/result");
        Assert.Equal((AttemptState.AwaitingDecision, (Score?)null), (held.State, held.Score));
        Assert.Equal(AttemptState.Scored, (await (await school.AsAsync("S2")).GetAsync<AttemptResultView>($"/api/attempts/{good}/result")).State);
        Assert.Empty((await student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger")).Entries);

        // Nothing is left to do in the next round.
        Assert.Equal(0, await school.Get<CloseOverdueAttempts>().HandleAsync());

        var teacher = await school.AsAsync("TA");
        var card = Assert.Single((await teacher.GetAsync<MarkingQueueView>("/api/marking")).Work.Items);
        Assert.Equal((bad, true), (card.Attempt, card.NeedsDecision));
        var work = await teacher.GetAsync<HeldWorkView>($"/api/marking/{bad}/held");
        Assert.Contains(payload, work.Raw, StringComparison.Ordinal);
        Assert.NotEmpty(work.Reason.Zh);
        Assert.True(work.IsOpen);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_teacher_gives_the_score_with_a_reason_and_it_is_evidence(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (bad, _) = await OverdueAsync(school, "[null]");
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        var teacher = await school.AsAsync("TA");
        await DecideAsync(teacher, bad, HeldVerdict.Judge, score: null).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "heldDecisionRejected");
        await DecideAsync(teacher, bad, HeldVerdict.Void, score: 7_000).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "heldDecisionRejected");
        await teacher.PostAsync($"/api/marking/{bad}/held", new DecideHeldRequest(HeldVerdict.Judge, new Score(7_000), " ", null)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "heldDecisionRejected");
        await DecideAsync(await school.AsAsync("TB"), bad, HeldVerdict.Judge, score: 7_000).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "accessRejected");
        var result = await DecideAsync(teacher, bad, HeldVerdict.Judge, score: 7_000).ReadAsync<AttemptResultView>();
        Assert.Equal((AttemptState.Scored, 70m, "当堂看着打完的"), (result.State, result.Score!.Value.ToDecimal(), result.Comment));
        await DecideAsync(teacher, bad, HeldVerdict.Void, score: null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "nothingHeld");
        var ledger = await (await school.AsAsync("S1")).GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Equal(bad, Assert.Single(ledger.Entries).Attempt);
        Assert.Null(ledger.FaultAt);
        Assert.Empty((await teacher.GetAsync<MarkingQueueView>("/api/marking")).Work.Items);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Declared_void_it_uses_up_no_try_even_when_the_assignment_has_ended(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (bad, _) = await OverdueAsync(school, "[null]");
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        school.Clock.Advance(TimeSpan.FromDays(8));
        var until = school.Clock.GetUtcNow().AddDays(2);
        var teacher = await school.AsAsync("TA");
        var result = await teacher.PostAsync($"/api/marking/{bad}/held", new DecideHeldRequest(HeldVerdict.Void, null, "记录坏了，请重做", until)).ReadAsync<AttemptResultView>();
        Assert.Equal(AttemptState.Voided, result.State);
        var student = await school.AsAsync("S1");
        var again = await student.PostAsync($"/api/assignments/{result.Assignment}/attempts", (object?)null).ReadAsync<AttemptView>();
        Assert.NotEqual(bad, again.Id);
        Assert.Equal(AttemptState.Open, again.State);
    }

    [Fact]
    public async Task A_student_who_hands_in_an_unreadable_record_is_told_who_decides_and_is_not_stuck()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await PutAsync(school, attempt, "[null]");
        Assert.Equal(AttemptState.AwaitingDecision, (await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>()).State);
    }

    private static Task<HttpResponseMessage> DecideAsync(HttpClient teacher, Guid attempt, HeldVerdict verdict, int? score) =>
        teacher.PostAsync($"/api/marking/{attempt}/held", new DecideHeldRequest(verdict, score is { } points ? new Score(points) : null, "当堂看着打完的", null));

    /// <summary>S1's attempt holds a row of old, S2's is sound; the time of both is over. One try each.</summary>
    private static async Task<(Guid Bad, Guid Good)> OverdueAsync(ASchool school, string payload)
    {
        var (first, second) = (await school.AssignAsync(Working.TypingTest, "S1", attempts: 1), await school.AssignAsync(Working.TypingTest, "S2", attempts: 1));
        var bad = (await (await school.AsAsync("S1")).OpenAttemptAsync(first)).Id;
        var student = await school.AsAsync("S2");
        var good = (await student.OpenAttemptAsync(second)).Id;
        await PutAsync(school, bad, payload);
        await student.AppendAsync(good, (1, Working.Typed("春天"))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromHours(1));
        return (bad, good);
    }

    private static Task PutAsync(ASchool school, Guid attempt, string payload) => school.Storage.WriteAsync(rows =>
    {
        rows.JournalEntries.Add(new JournalEntryRow { AttemptId = attempt, Sequence = 1, Payload = payload, ReceivedAt = school.Clock.GetUtcNow(), ArrivedAfterMilliseconds = null });
        return rows.SaveChangesAsync();
    });
}
