using System.Net;
using System.Text;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Attempts;

/// <summary>What arrives is checked by its workshop: a refused entry is named, costs nobody anything else, and the attempt goes on.</summary>
public sealed class JournalArrivalTests
{
    private const string HalfACharacter = """[{"kind":"textInserted","at":9000,"start":0,"end":0,"text":"\ud800"}]""";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_cannot_be_read_later_is_refused_and_what_stands_before_it_is_saved(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;

        school.Clock.Advance(TimeSpan.FromSeconds(5));

        // The good ones before it are acknowledged; the refusal then is about the first entry sent.
        Assert.Equal(2, (await SendAsync(student, attempt, (1, Working.Typed("春")), (2, Working.Typed("天", 1, 1)), (3, HalfACharacter), (4, "[]")).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        await SendAsync(student, attempt, (3, HalfACharacter), (4, "[]")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalEntryRefused");
        await SendAsync(student, attempt, (3, """[{"at":1}]""")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalEntryRefused");
        await SendAsync(student, attempt, (3, "[null]")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalEntryRefused");
        await SendAsync(student, attempt, (3, """{"answer":"x"}""")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalEntryRefused");

        // Sent again with what is saved: that is acknowledged, and nothing else.
        Assert.Equal(2, (await SendAsync(student, attempt, (1, Working.Typed("春")), (2, Working.Typed("天", 1, 1)), (3, HalfACharacter)).ReadAsync<JournalAcknowledgement>()).SavedThrough);

        // And after a restart too, when what is known is read from the database.
        await school.RestartAsync();
        student = await school.AsAsync("S1");
        await GoOnHereAsync(student, attempt);
        await SendAsync(student, attempt, (3, Working.Typed("早", startAt: 7, from: 2))).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalEntryRefused");
        Assert.Equal(3, (await SendAsync(student, attempt, (3, Working.Typed("来", 2, 2))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        Assert.Equal(AttemptState.Scored, (await student.SubmitAsync(attempt, 3).ReadAsync<AttemptResultView>()).State);
    }

    [Fact]
    public async Task A_draft_with_half_a_character_is_refused_and_the_next_one_taken_in_its_place()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await SendAsync(student, attempt, (1, """{"answer":"\ud800","files":[]}""")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalEntryRefused");
        Assert.Equal(1, (await SendAsync(student, attempt, (1, Working.Draft("好"))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        using var body = new ByteArrayContent([.. """{"entries":[{"sequence":1,"payload":{"answer":"a"""u8, 0xFF, .. "\"}}]}"u8]) { Headers = { ContentType = new("application/json") } };
        await student.PostAsync(new Uri($"/api/attempts/{attempt}/journal", UriKind.Relative), body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "journalMalformed");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Old_drafts_give_way_and_nobody_is_refused_for_writing_long(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await LimitAsync(school, 20_000);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        for (var sequence = 1; sequence <= 60; sequence++)
        {
            Assert.Equal(sequence, (await SendAsync(student, attempt, (sequence, DraftOf(sequence))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        }

        var journal = (await student.GetAsync<AttemptView>($"/api/attempts/{attempt}")).Journal;
        Assert.Equal(60, journal[^1].Sequence);
        Assert.Equal(DraftOf(60), journal[^1].Payload.GetRawText());
        Assert.True(journal.Sum(entry => entry.Payload.GetRawText().Length) <= 21_000);

        // Answers were lost and the last ones are sent again, some of them gone since: nothing is doubled, nothing conflicts.
        Assert.Equal(61, (await SendAsync(student, attempt, [.. Enumerable.Range(40, 22).Select(sequence => ((long)sequence, DraftOf(sequence)))]).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        await school.RestartAsync();
        student = await school.AsAsync("S1");
        await GoOnHereAsync(student, attempt);
        Assert.Equal(62, (await SendAsync(student, attempt, (62, DraftOf(62))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        Assert.Equal(AttemptState.AwaitingMarking, (await student.SubmitAsync(attempt, 62).ReadAsync<AttemptResultView>()).State);
        await using var reading = school.Storage.Read();
        Assert.Contains("第62稿", (await reading.Attempts.SingleAsync(row => row.Id == attempt)).Submission, StringComparison.Ordinal);

        static string DraftOf(int number) => Working.Draft($"第{number}稿" + new string('好', 1_000));
    }

    [Fact]
    public async Task The_record_of_typing_is_bounded_in_total_and_what_is_saved_can_be_handed_in()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await LimitAsync(school, 2_000);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        school.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await SendAsync(student, attempt, (1, Working.Typed("春眠不觉晓处处闻啼鸟夜来风雨声花落知多少"))).ReadAsync<JournalAcknowledgement>()).SavedThrough);
        await SendAsync(student, attempt, (2, Working.Typed("春眠不觉晓处处闻啼鸟", 20, 20))).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "journalFull");
        Assert.Equal(AttemptState.Scored, (await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>()).State);
    }

    /// <summary>Who signs in anew is another device.</summary>
    private static Task<AttemptView> GoOnHereAsync(HttpClient student, Guid attempt) =>
        student.PostAsync($"/api/attempts/{attempt}/writer", new WriterRequest(TakeOver: true)).ReadAsync<AttemptView>();

    private static Task LimitAsync(ASchool school, int characters) =>
        school.Storage.WriteAsync(rows => rows.Schools.ExecuteUpdateAsync(set => set.SetProperty(row => row.JournalCharacters, characters)));

    /// <summary>As written: half a character does not survive a JSON writer.</summary>
    private static Task<HttpResponseMessage> SendAsync(HttpClient student, Guid attempt, params (long Sequence, string Payload)[] entries)
    {
        var text = string.Join(',', entries.Select(entry => FormattableString.Invariant($$"""{"sequence":{{entry.Sequence}},"payload":{{entry.Payload}}}""")));
        return student.PostAsync(new Uri($"/api/attempts/{attempt}/journal", UriKind.Relative), new StringContent($$"""{"entries":[{{text}}]}""", Encoding.UTF8, "application/json"));
    }
}
