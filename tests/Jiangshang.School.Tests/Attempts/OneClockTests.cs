using System.Net;
using System.Text.Json;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Attempts;

/// <summary>Fault 5: one clock, started by the student, shown and final.</summary>
public sealed class OneClockTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(310);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Waiting_for_the_teachers_word_costs_nothing_and_shows_nothing_of_the_text(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest, attempts: 3);
        var student = await school.AsAsync("S1");
        var looked = await student.LookAtAttemptAsync(assignment);
        Assert.True(looked.Clock.AwaitsStart);
        Assert.Equal(JsonValueKind.Null, looked.Worksheet.ValueKind);
        Assert.Equal((3, 3, 310_000L), (looked.Rules!.TriesLeft, looked.Rules.TriesAllowed, looked.Clock.LimitMilliseconds));
        await student.AppendAsync(looked.Id, (1, "[]")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "attemptNotBegun");
        await student.SubmitAsync(looked.Id, 0).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "attemptNotBegun");
        school.Clock.Advance(TimeSpan.FromSeconds(150));
        var begun = await student.BeginAsync(looked.Id);
        Assert.Equal((false, 0L, 310_000L), (begun.Clock.AwaitsStart, begun.Clock.ElapsedMilliseconds, begun.Clock.RemainingMilliseconds));
        Assert.Equal(JsonValueKind.Object, begun.Worksheet.ValueKind);
        school.Clock.Advance(TimeSpan.FromSeconds(100));
        await student.BeginAsync(looked.Id);
        await school.RestartAsync();
        var after = await (await school.AsAsync("S1")).GetAsync<AttemptView>($"/api/attempts/{looked.Id}");
        Assert.Equal((100_000L, 210_000L), (after.Clock.ElapsedMilliseconds, after.Clock.RemainingMilliseconds));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_nobody_began_is_no_zero_and_uses_no_try(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var looked = await student.LookAtAttemptAsync(assignment);
        school.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromTicks(1));
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        student = await school.AsAsync("S1");
        Assert.Equal(AttemptState.Open, (await student.GetAsync<AttemptView>($"/api/attempts/{looked.Id}")).State);
        await student.PostAsync($"/api/attempts/{looked.Id}/begin", (object?)null).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "assignmentOver");
        var card = (await student.GetAsync<IReadOnlyList<AssignmentCard>>("/api/assignments")).Single(card => card.Id == assignment);
        Assert.Equal((AssignmentState.Missed, 0, null), (card.State, card.AttemptsUsed, card.OpenAttempt));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_clock_is_final_and_the_whole_of_it_counts(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var view = await student.OpenAttemptAsync(assignment);
        Assert.Equal(view.StartedAt + Limit, view.EndsAt);
        school.Clock.Advance(TimeSpan.FromSeconds(20));
        await student.AppendAsync(view.Id, (1, Working.Typed("春", from: 18))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromSeconds(320));
        var result = await student.SubmitAsync(view.Id, 1).ReadAsync<AttemptResultView>();
        Assert.Equal(view.EndsAt, result.SubmittedAt);

        // Not 291 s from the first key, which would be too short to pass: the clock that was shown.
        Assert.Equal(310m, result.Metrics.Single(metric => metric.Code == "typing.duration").Value.ToDecimal());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Practice_begins_with_the_first_thing_the_student_does(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var student = await school.AsAsync("S1");
        var view = await student.PostAsync($"/api/tasks/{Working.TypingPractice}/practice", (object?)null).ReadAsync<AttemptView>();
        Assert.Equal((false, false, null), (view.Clock.AwaitsStart, view.Clock.Begun, view.EndsAt));
        school.Clock.Advance(TimeSpan.FromMinutes(4));
        await student.AppendAsync(view.Id, (1, Working.Typed("春天"))).ReadAsync<JournalAcknowledgement>();
        var begun = await student.GetAsync<AttemptView>($"/api/attempts/{view.Id}");
        Assert.Equal((true, 2_000L), (begun.Clock.Begun, begun.Clock.ElapsedMilliseconds));
        Assert.Equal(begun.Clock.LimitMilliseconds - 2_000, begun.Clock.RemainingMilliseconds);
    }
}
