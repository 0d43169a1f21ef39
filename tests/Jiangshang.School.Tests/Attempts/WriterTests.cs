using System.Net;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Attempts;

/// <summary>Faults 7 and 57: one writer an attempt, granted by the server, over all servers.</summary>
public sealed class WriterTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Looking_on_a_second_device_writes_nothing_and_taking_over_is_asked(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (desk, phone, attempt) = await TwoDevicesAsync(school);
        await desk.AppendAsync(attempt, (1, Working.Draft("一"))).ReadAsync<JournalAcknowledgement>();
        var looked = await phone.GetAsync<AttemptView>($"/api/attempts/{attempt}");
        Assert.Equal((WriterStanding.Elsewhere, 1), (looked.Writer, looked.Journal.Count));
        await WriteHere(phone, attempt, false).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
        await phone.AppendAsync(attempt, (2, Working.Draft("二"))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
        await phone.SubmitAsync(attempt, 1).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
        await desk.AppendAsync(attempt, (2, Working.Draft("三"))).ReadAsync<JournalAcknowledgement>();

        var taken = await WriteHere(phone, attempt, true).ReadAsync<AttemptView>();
        Assert.Equal((WriterStanding.Here, 2), (taken.Writer, taken.Journal.Count));
        await phone.AppendAsync(attempt, (3, Working.Draft("四"))).ReadAsync<JournalAcknowledgement>();
        await desk.AppendAsync(attempt, (3, Working.Draft("五"))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
        await using var reading = school.Storage.Read();
        Assert.Equal(AttemptIncident.TakenOver, (await reading.AttemptIncidents.SingleAsync(row => row.AttemptId == attempt)).Kind);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_device_that_has_been_silent_for_a_minute_no_longer_holds_the_work(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (desk, phone, attempt) = await TwoDevicesAsync(school);
        await desk.AppendAsync(attempt, (1, Working.Draft("一"))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromSeconds(40));
        await desk.AppendAsync(attempt, (2, Working.Draft("二"))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromSeconds(60) - TimeSpan.FromTicks(1));
        await phone.AppendAsync(attempt, (3, Working.Draft("三"))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
        school.Clock.Advance(TimeSpan.FromTicks(1));
        await phone.AppendAsync(attempt, (3, Working.Draft("三"))).ReadAsync<JournalAcknowledgement>();
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_another_server_knows_is_asked_before_anybody_is_refused(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (desk, phone, attempt) = await TwoDevicesAsync(school);
        await desk.AppendAsync(attempt, (1, Working.Draft("一"))).ReadAsync<JournalAcknowledgement>();

        // On another server the same device has gone on to entry 3, of which this one's memory knows nothing.
        await school.Storage.WriteAsync(elsewhere =>
        {
            elsewhere.JournalEntries.AddRange(Enumerable.Range(2, 2).Select(sequence => new JournalEntryRow
            {
                AttemptId = attempt,
                Sequence = sequence,
                Payload = Working.Draft("二"),
                ReceivedAt = school.Clock.GetUtcNow(),
                ArrivedAfterMilliseconds = 0,
            }));
            return Task.CompletedTask;
        });
        Assert.Equal(4, (await desk.AppendAsync(attempt, (4, Working.Draft("四"))).ReadAsync<JournalAcknowledgement>()).SavedThrough);

        // And another device took over there: the database says so, whatever is remembered here.
        await school.Storage.WriteAsync(async elsewhere => await elsewhere.AttemptWriters.Where(row => row.AttemptId == attempt)
            .ExecuteUpdateAsync(row => row.SetProperty(writer => writer.Device, "another")));
        await desk.AppendAsync(attempt, (5, Working.Draft("五"))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
        await phone.AppendAsync(attempt, (5, Working.Draft("五"))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "anotherWriter");
    }

    private static async Task<(HttpClient Desk, HttpClient Phone, Guid Attempt)> TwoDevicesAsync(ASchool school)
    {
        var assignment = await school.AssignAsync(Working.Essay);
        var (desk, phone) = (await school.AsAsync("S1"), await school.AsAsync("S1"));
        return (desk, phone, (await desk.OpenAttemptAsync(assignment)).Id);
    }

    private static Task<HttpResponseMessage> WriteHere(HttpClient device, Guid attempt, bool takeOver) =>
        device.PostAsync($"/api/attempts/{attempt}/writer", new WriterRequest(takeOver));
}
