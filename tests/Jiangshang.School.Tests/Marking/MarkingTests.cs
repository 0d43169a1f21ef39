using System.Net;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Marking;

public sealed class MarkingTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Work_is_marked_returned_improved_and_marked_again(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (task, attempt) = await HandInAsync(school);
        var teacher = await school.AsAsync("TA");
        Assert.Equal(attempt, (await teacher.GetAsync<MarkingQueueView>("/api/marking")).Work.Items.Single().Attempt);
        Assert.Empty((await (await school.AsAsync("TB")).GetAsync<MarkingQueueView>("/api/marking")).Work.Items);

        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        Assert.Equal((1, 1), (work.Position, work.Remaining));
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: true) with { Marks = [] }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "marksIncomplete");
        var returned = await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false, returned: true)).ReadAsync<AttemptResultView>();
        Assert.Equal(AttemptState.ReturnedForRevision, returned.State);

        var student = await school.AsAsync("S1");
        var revision = await student.PostAsync($"/api/tasks/{task}/practice", (object?)null).ReadAsync<AttemptView>();
        Assert.NotEqual(attempt, revision.Id);
        Assert.Single(revision.Journal);
        await student.SubmitAsync(revision.Id, 1).ReadAsync<AttemptResultView>();
        work = await teacher.GetAsync<MarkingView>($"/api/marking/{revision.Id}");
        Assert.Equal(2, work.Card.Revision);
        Assert.Equal(attempt, work.EarlierRevisions.Single().Id);
        var marked = await teacher.PostAsync($"/api/marking/{revision.Id}", Working.Marks(work, best: true)).ReadAsync<AttemptResultView>();
        Assert.Equal(100m, marked.Score!.Value.ToDecimal());

        // Marking again supersedes; the first revision's evidence was superseded by the better second one.
        work = await teacher.GetAsync<MarkingView>($"/api/marking/{revision.Id}");
        await teacher.PostAsync($"/api/marking/{revision.Id}", Working.Marks(work, best: false)).ReadAsync<AttemptResultView>();
        var ledger = await student.GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Equal([true, true, false], ledger.Entries.Select(entry => entry.Superseded));
        Assert.Null(ledger.FaultAt);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_marker_who_saw_other_marks_than_stand_overwrites_nothing_and_is_told_whose(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (_, attempt) = await HandInAsync(school);
        var teacher = await school.AsAsync("TA");
        var seen = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(seen, best: true)).ReadAsync<AttemptResultView>();

        // In another window the work still looks unmarked.
        using var refused = await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(seen, best: false));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var words = await refused.Content.ReadAsStringAsync();
        Assert.Contains("markedMeanwhile", words, StringComparison.Ordinal);
        Assert.Contains("甲老师", words, StringComparison.Ordinal);
        Assert.Contains("100", words, StringComparison.Ordinal);
        var now = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        Assert.Equal(100m, Assert.Single(now.Markings).Score.ToDecimal());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_saved_mark_is_corrected_with_a_reason_and_both_stay_to_be_seen(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (_, attempt) = await HandInAsync(school);
        var teacher = await school.AsAsync("TA");
        var seen = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(seen, best: false)).ReadAsync<AttemptResultView>();
        seen = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(seen, best: true) with { Reason = " " }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "markReasonNeeded");
        var corrected = await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(seen, best: true)).ReadAsync<AttemptResultView>();

        Assert.Equal(100m, corrected.Score!.Value.ToDecimal());
        var markings = (await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}")).Markings;
        Assert.Equal([(1, null), (2, "重新核对了评分标准")], markings.Select(past => (past.Number, past.Reason)));
        Assert.Equal(["甲老师", "甲老师"], markings.Select(past => past.By));
        var ledger = await (await school.AsAsync("S1")).GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Equal([true, false], ledger.Entries.Select(entry => entry.Superseded));
        Assert.Contains("重新核对了评分标准", ledger.Entries[1].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_with_something_missing_is_refused_with_what_to_do()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.AppendAsync(attempt, (1, Working.Draft("太短"))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 1).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "submissionRefused");
    }

    /// <summary>Hands in the first judged task that asks for no file.</summary>
    private static async Task<(string Task, Guid Attempt)> HandInAsync(ASchool school)
    {
        var task = school.Get<School.TrainingTasks.SchoolLibrary>().Tasks.First(edition => edition.Desk is School.TrainingTasks.JudgedWorkDesk { Task.Deliverables.Count: 0 }).Code.Value;
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{task}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.AppendAsync(attempt, (1, Working.Draft(new string('好', 900)))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        return (task, attempt);
    }
}
