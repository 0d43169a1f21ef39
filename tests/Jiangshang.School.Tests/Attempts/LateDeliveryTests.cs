using System.Net;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Attempts;

/// <summary>Faults 3 and 4: no event claims time that has not passed, and what arrives after the end is only what a cut line kept back.</summary>
public sealed class LateDeliveryTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_entry_from_the_future_is_refused_and_written_down(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, view) = await BeginAsync(school);

        // Five seconds ahead is a server's clock beside another's; a millisecond more is not.
        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 5_001))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "claimsTheFuture");
        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 309_000))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "claimsTheFuture");
        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 5_000))).ReadAsync<JournalAcknowledgement>();
        var incident = Assert.Single(await IncidentsAsync(school, view.Id));
        Assert.Equal((AttemptIncident.ClaimedTheFuture, 1L, 5_001L, 0L), (incident.Kind, incident.Sequence, incident.ClaimedMilliseconds, incident.ElapsedMilliseconds));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_cut_of_ten_minutes_loses_nothing_and_says_how_much_came_late(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, view) = await BeginAsync(school);
        school.Clock.Advance(TimeSpan.FromSeconds(120));
        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 119_000))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromMinutes(10));
        await student.AppendAsync(view.Id, (2, Working.Event("眠", 1, 121_000)), (3, Working.Event("不", 2, 309_000))).ReadAsync<JournalAcknowledgement>();
        var result = await student.SubmitAsync(view.Id, 3).ReadAsync<AttemptResultView>();
        Assert.Equal(view.EndsAt, result.SubmittedAt);
        Assert.Contains(result.Observations, said => said.Zh.Contains("2 段", StringComparison.Ordinal));
        await using var reading = school.Storage.Read();
        Assert.Equal(2, (await reading.Attempts.SingleAsync(row => row.Id == view.Id)).LateEntries);
        Assert.Equal(AttemptIncident.ArrivedLate, Assert.Single(await IncidentsAsync(school, view.Id)).Kind);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_journal_sent_at_minutes_0_9_and_18_gains_no_time(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, view) = await BeginAsync(school);
        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 1_000))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromMinutes(9));
        await student.AppendAsync(view.Id, (2, Working.Event("眠", 1, 150_000))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromMinutes(9));
        await student.AppendAsync(view.Id, (3, Working.Event("不", 2, 300_000))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "lateDeliveryRefused");
        Assert.Equal([AttemptIncident.ArrivedLate, AttemptIncident.RefusedLate], (await IncidentsAsync(school, view.Id)).Select(incident => incident.Kind).Order());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Late_work_reaches_no_further_back_than_the_last_contact(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, view) = await BeginAsync(school);
        school.Clock.Advance(TimeSpan.FromSeconds(290));
        await student.AppendAsync(view.Id, (1, "[]")).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromSeconds(60));
        await student.AppendAsync(view.Id, (2, Working.Event("春", 0, 259_999))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "lateDeliveryRefused");
        await student.AppendAsync(view.Id, (2, Working.Event("春", 0, 260_000))).ReadAsync<JournalAcknowledgement>();
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_last_words_under_way_when_time_is_up_are_not_late(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (student, view) = await BeginAsync(school);
        school.Clock.Advance(TimeSpan.FromSeconds(315));
        await student.AppendAsync(view.Id, (1, Working.Event("春", 0, 309_000))).ReadAsync<JournalAcknowledgement>();
        Assert.Empty(await IncidentsAsync(school, view.Id));
        Assert.DoesNotContain((await student.SubmitAsync(view.Id, 1).ReadAsync<AttemptResultView>()).Observations, said => said.Zh.Contains("送到", StringComparison.Ordinal));
    }

    private static async Task<(HttpClient Student, AttemptView View)> BeginAsync(ASchool school)
    {
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        return (student, await student.OpenAttemptAsync(assignment));
    }

    private static async Task<List<AttemptIncidentRow>> IncidentsAsync(ASchool school, Guid attempt)
    {
        await using var reading = school.Storage.Read();
        return await reading.AttemptIncidents.Where(row => row.AttemptId == attempt).ToListAsync();
    }
}
