using System.Net;
using System.Text.Json;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Attempts;

public sealed class JournalTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_is_acknowledged_is_there_after_a_restart_in_order(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        Assert.Equal(2, (await student.AppendAsync(attempt, (1, Working.Typed("春")), (2, Working.Typed("天", 1, 1))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        Assert.Equal(3, (await student.AppendAsync(attempt, (3, "[]")).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        await school.RestartAsync();
        var view = await (await school.AsAsync("S1")).GetAsync<AttemptView>($"/api/attempts/{attempt}");
        Assert.Equal([1L, 2L, 3L], view.Journal.Select(entry => entry.Sequence));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Working.Typed("春")), view.Journal[0].Payload));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Sending_again_stores_once_a_different_entry_is_a_conflict_a_gap_names_what_is_missing(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        await student.AppendAsync(attempt, (1, "[]"), (2, "[]")).ReadAsync<JournalAcknowledgement>();
        Assert.Equal(3, (await student.AppendAsync(attempt, (1, "[]"), (2, "[]"), (3, "[]")).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        await student.AppendAsync(attempt, (2, "[1]")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "journalConflict");
        await student.AppendAsync(attempt, (5, "[]")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "journalGap");
        await student.AppendAsync(attempt, (4, "[]"), (6, "[]")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalMalformed");
        var view = await student.GetAsync<AttemptView>($"/api/attempts/{attempt}");
        Assert.Equal(3, view.Journal.Count);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Many_students_at_once_lose_and_double_nothing(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var attempts = new List<(HttpClient Client, Guid Attempt, Func<int, string> Entry)>();
        foreach (var number in new[] { "S1", "S2" })
        {
            var client = await school.AsAsync(number);
            foreach (var task in new[] { "ty-practice-1", "ty-practice-2", Working.Essay })
            {
                attempts.Add((client, (await client.PostAsync($"/api/tasks/{task}/practice", (object?)null).ReadAsync<AttemptView>()).Id, task == Working.Essay ? number => Working.Draft($"第{number}稿") : number => Working.Moment(number)));
            }
        }

        await Task.WhenAll(attempts.Select(async work =>
        {
            for (var sequence = 1; sequence <= 100; sequence++)
            {
                Assert.Equal(sequence, (await work.Client.AppendAsync(work.Attempt, (sequence, work.Entry(sequence))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
            }
        }));
        foreach (var (client, attempt, entry) in attempts)
        {
            var view = await client.GetAsync<AttemptView>($"/api/attempts/{attempt}");
            Assert.Equal(Enumerable.Range(1, 100).Select(entry), view.Journal.Select(saved => saved.Payload.GetRawText()));
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_another_server_wrote_has_the_last_word_and_nobody_else_in_the_batch_suffers(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var (first, second) = (await school.AsAsync("S1"), await school.AsAsync("S2"));
        var contested = (await first.OpenAttemptAsync(assignment)).Id;
        var others = new List<Guid>();
        foreach (var task in new[] { Working.Essay, "jw-cs-2" })
        {
            others.Add((await second.PostAsync($"/api/tasks/{task}/practice", (object?)null).ReadAsync<AttemptView>()).Id);
        }

        await first.AppendAsync(contested, (1, "[]")).ReadAsync<JournalAcknowledgement>();
        await school.Storage.WriteAsync(elsewhere =>
        {
            elsewhere.JournalEntries.Add(new JournalEntryRow { AttemptId = contested, Sequence = 2, Payload = Working.Moment(2), ReceivedAt = school.Clock.GetUtcNow(), ArrivedAfterMilliseconds = null });
            return elsewhere.SaveChangesAsync();
        });

        var refused = first.AppendAsync(contested, (2, Working.Moment(9)), (3, Working.Moment(9)));
        var saved = others.Select(attempt => second.AppendAsync(attempt, (1, "{}"), (2, "{}")).ReadAsync<JournalAcknowledgement>()).ToList();
        await refused.ShouldBeRefusedAsync(HttpStatusCode.Conflict, "journalConflict");
        Assert.All(await Task.WhenAll(saved), acknowledgement => Assert.Equal(2, acknowledgement.SavedThrough));
        Assert.Equal(3, (await first.AppendAsync(contested, (2, Working.Moment(2)), (3, Working.Moment(3))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        var view = await first.GetAsync<AttemptView>($"/api/attempts/{contested}");
        Assert.Equal(["[]", Working.Moment(2), Working.Moment(3)], view.Journal.Select(entry => entry.Payload.GetRawText()));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Work_delivered_late_is_taken_for_a_quarter_of_an_hour_then_time_hands_it_in(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var view = await student.OpenAttemptAsync(assignment);
        await student.AppendAsync(view.Id, (1, Working.Typed("春天"))).ReadAsync<JournalAcknowledgement>();

        // [start, end + 15 min] takes entries; after it nothing does.
        school.Clock.SetUtcNow(view.EndsAt!.Value.AddMinutes(15));
        await student.AppendAsync(view.Id, (2, "[]")).ReadAsync<JournalAcknowledgement>();
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        Assert.Equal(AttemptState.Open, (await student.GetAsync<AttemptView>($"/api/attempts/{view.Id}")).State);
        school.Clock.Advance(TimeSpan.FromTicks(1));
        await student.AppendAsync(view.Id, (3, "[]")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "attemptClosed");
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        var result = await student.GetAsync<AttemptResultView>($"/api/attempts/{view.Id}/result");
        Assert.Equal(AttemptState.Scored, result.State);
        Assert.NotNull(result.Score);
        Assert.Equal(view.EndsAt, result.SubmittedAt);
    }
}
