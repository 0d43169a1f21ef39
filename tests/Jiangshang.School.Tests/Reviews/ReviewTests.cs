using System.Net;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Reviews;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Jiangshang.Workshops.Typing;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Reviews;

/// <summary>Fault 3: what a script hands in becomes no evidence before a person has looked at it, and fails nobody either.</summary>
public sealed class ReviewTests
{
    private const string Reason = "和学生谈过，他用的是手写板，记录没有问题。";

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [InlineData(1, 300)]
    [InlineData(20, 6_000)]
    [InlineData(1, 152)]
    [InlineData(1, 50)]
    public async Task A_forged_log_waits_with_its_score_and_without_evidence(int length, int milliseconds)
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var result = await school.HandInAsync(await school.AsAsync("S1"), assignment, attempt => ForgedLogs.InPieces(attempt, length, milliseconds));
        Assert.Equal(AttemptState.AwaitingReview, result.State);
        Assert.NotNull(result.Score);
        Assert.NotEmpty(result.Review!.Doubts);
        Assert.All(result.Review.Doubts, doubt => Assert.NotEmpty(doubt.HarmlessCause.Zh));
        Assert.Equal(0, await EvidenceOfAsync(school, result.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_person_typing_does_not_wait(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var result = await school.TypeAsync(await school.AsAsync("S1"), assignment, attempt => ForgedLogs.ByAPerson(attempt, 11));
        Assert.Equal(AttemptState.Scored, result.State);
        Assert.Null(result.Review);
        Assert.Equal(1, await EvidenceOfAsync(school, result.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Another_students_log_sent_again_waits_whoever_sends_it(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        IReadOnlyList<TypingEvent> typed = [];
        await school.TypeAsync(await school.AsAsync("S1"), await school.AssignAsync(Working.TypingTest), attempt => typed = ForgedLogs.ByAPerson(attempt, 12));
        var copied = await school.TypeAsync(await school.AsAsync("S2"), await school.AssignAsync(Working.TypingTest, "S2"), _ => typed);
        Assert.Equal(AttemptState.AwaitingReview, copied.State);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Confirmed_work_counts_as_of_when_it_was_done(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var waiting = await ForgedAsync(school);
        school.Clock.Advance(TimeSpan.FromHours(5));
        var teacher = await school.AsAsync("TA");
        Assert.Equal(waiting.Id, Assert.Single((await teacher.GetAsync<ReviewQueueView>("/api/reviews")).Cards).Attempt);
        var confirmed = await DecideAsync(teacher, waiting.Id, ReviewDecision.Confirmed).ReadAsync<AttemptResultView>();
        Assert.Equal(AttemptState.Scored, confirmed.State);
        Assert.Equal(Reason, Assert.Single(confirmed.Review!.Decisions).Reason);
        Assert.Empty((await teacher.GetAsync<ReviewQueueView>("/api/reviews")).Cards);
        await using var reading = school.Storage.Read();
        var entry = await reading.Evidence.SingleAsync(entry => entry.AttemptId == waiting.Id);
        var content = StorageJson.Read<Jiangshang.Competencies.Evidence.EvidenceContent>(entry.Content);
        Assert.Equal(waiting.SubmittedAt, content.PerformedAt);
        await DecideAsync(teacher, waiting.Id, ReviewDecision.Voided).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "notToBeReviewed");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Work_that_does_not_count_costs_no_attempt_and_may_be_confirmed_later(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var waiting = await ForgedAsync(school, attempts: 1);
        var student = await school.AsAsync("S1");
        var voided = await DecideAsync(await school.AsAsync("TA"), waiting.Id, ReviewDecision.Voided).ReadAsync<AttemptResultView>();
        Assert.Equal(AttemptState.Voided, voided.State);
        var card = Assert.Single(await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments"));
        Assert.Equal((AssignmentState.Open, 0), (card.State, card.AttemptsUsed));
        var again = await student.OpenAttemptAsync(card.Id);
        Assert.NotEqual(waiting.Id, again.Id);
        Assert.NotEqual(waiting.Worksheet.GetRawText(), again.Worksheet.GetRawText());
        var confirmed = await DecideAsync(await school.AsAsync("TA"), waiting.Id, ReviewDecision.Confirmed).ReadAsync<AttemptResultView>();
        Assert.Equal((AttemptState.Scored, 2), (confirmed.State, confirmed.Review!.Decisions.Count));
        Assert.Equal(1, await EvidenceOfAsync(school, waiting.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_repetition_is_assigned_under_a_teachers_eyes(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var waiting = await ForgedAsync(school);
        await DecideAsync(await school.AsAsync("TA"), waiting.Id, ReviewDecision.RepeatInRoom).ReadAsync<AttemptResultView>();
        var cards = await (await school.AsAsync("S1")).GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments");
        Assert.Contains(cards, card => card is { Condition: Jiangshang.Competencies.Standards.WorkCondition.Proctored, State: AssignmentState.Open });
    }

    [Fact]
    public async Task Whoever_does_not_count_work_says_why()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var waiting = await ForgedAsync(school);
        var teacher = await school.AsAsync("TA");
        await teacher.PostAsync($"/api/reviews/{waiting.Id}", new ReviewRequest(ReviewDecision.Voided, "不行")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "reviewReasonMissing");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_database_refuses_to_change_a_review(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var waiting = await ForgedAsync(school);
        await DecideAsync(await school.AsAsync("TA"), waiting.Id, ReviewDecision.Voided).ReadAsync<AttemptResultView>();
        await using var writing = school.Storage.Read();
        await Assert.ThrowsAnyAsync<Exception>(() => writing.WorkReviews.ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "改过")));
        await Assert.ThrowsAnyAsync<Exception>(() => writing.WorkReviews.ExecuteDeleteAsync());
    }

    private static async Task<AttemptResultView> ForgedAsync(ASchool school, int attempts = 2) =>
        await school.HandInAsync(await school.AsAsync("S1"), await school.AssignAsync(Working.TypingTest, attempts: attempts), attempt => ForgedLogs.InPieces(attempt, 1, 300));

    private static Task<HttpResponseMessage> DecideAsync(HttpClient teacher, Guid attempt, ReviewDecision decision) =>
        teacher.PostAsync($"/api/reviews/{attempt}", new ReviewRequest(decision, Reason));

    private static async Task<int> EvidenceOfAsync(ASchool school, Guid attempt)
    {
        await using var reading = school.Storage.Read();
        return await reading.Evidence.CountAsync(entry => entry.AttemptId == attempt);
    }
}
