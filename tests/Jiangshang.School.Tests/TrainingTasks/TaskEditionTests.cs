using System.Data.Common;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Content;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.Students;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.TrainingTasks;

/// <summary>The school's content changes while work is under way: every attempt stays with the edition it was begun with.</summary>
public sealed class TaskEditionTests
{
    private const string Typing = $"tasks/typing/{Working.TypingTest}";
    private const string Judged = $"tasks/judged-work/{Working.Essay}";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Typing_begun_under_an_old_edition_is_handed_in_and_scored_by_it(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var begun = await student.OpenAttemptAsync(assignment);
        await student.AppendAsync(begun.Id, (1, Working.Typed("春眠不觉晓"))).ReadAsync<JournalAcknowledgement>();

        await school.RestartAsync(OnlyTheSecondEdition(Typing, ("passSpeed: 80", "passSpeed: 120"), ("charactersPerError: 1", "charactersPerError: 5")));
        var reopened = await (await school.AsAsync("S1")).OpenAttemptAsync(assignment);
        school.Clock.Advance(TimeSpan.FromMinutes(3));
        student = await school.AsAsync("S1");
        await student.SubmitAsync(begun.Id, 1).ReadAsync<AttemptResultView>();
        var again = await student.OpenAttemptAsync(assignment);

        Assert.Equal(begun.Id, reopened.Id);
        Assert.Equal(begun.Task.GetRawText(), reopened.Task.GetRawText());
        Assert.Equal("ty-assessed-1@1", (await EvidenceAsync(school)).Single().Task.ToString());
        Assert.Equal((2, 120), (again.TaskVersion, again.Task.GetProperty("rules").GetProperty("passSpeed").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Judged_work_is_marked_and_marked_again_by_the_rubric_it_was_begun_with(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var attempt = await HandInAsync(school);

        await school.RestartAsync(OnlyTheSecondEdition(Judged, ("- code: decision", "- code: advice")));
        var teacher = await school.AsAsync("TA");
        Assert.Equal(attempt, (await teacher.GetAsync<MarkingQueueView>("/api/marking")).Work.Items.Single().Attempt);
        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false)).ReadAsync<AttemptResultView>();
        work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: true)).ReadAsync<AttemptResultView>();

        Assert.Equal(["indicators", "profit", "reasoning", "decision"], Criteria(work));
        Assert.All(await EvidenceAsync(school), entry =>
        {
            Assert.Equal("jw-gc-1@1", entry.Task.ToString());
            Assert.Equal(["indicators", "profit", "reasoning", "decision"], entry.Lines.Select(line => line.Code));
        });
        var ledger = await (await school.AsAsync("S1")).GetAsync<LedgerView>($"/api/students/{school.People["S1"]}/ledger");
        Assert.Contains(ledger.Entries[^1].Metrics, metric => metric is { Code: "judged.criterion.decision", Name.Zh: "决策建议" });
        Assert.DoesNotContain(ledger.Entries.SelectMany(entry => entry.Metrics), metric => metric.Name.Zh == metric.Code);
        Assert.Equal([20m, 100m], (await EvidenceAsync(school)).Select(entry => entry.Score!.Value.ToDecimal()));
        Assert.All(await school.Get<VerifyLedger>().HandleAsync(), verdict => Assert.Null(verdict.Fault));
    }

    [Fact]
    public async Task Work_returned_for_revision_goes_on_under_the_edition_it_was_begun_with()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var attempt = await HandInAsync(school);
        var teacher = await school.AsAsync("TA");
        var work = await teacher.GetAsync<MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false, returned: true)).ReadAsync<AttemptResultView>();

        await school.RestartAsync(OnlyTheSecondEdition(Judged, ("- code: decision", "- code: advice")));
        var student = await school.AsAsync("S1");
        var revision = await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>();

        Assert.Equal(1, revision.TaskVersion);
        Assert.Equal("decision", revision.Task.GetProperty("rubric").GetProperty("criteria")[3].GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_edition_that_was_changed_without_a_new_version_stays_what_it_was()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var attempt = await HandInAsync(school);

        await school.RestartAsync(Changed(Judged, ("- code: decision", "- code: advice")));
        var work = await (await school.AsAsync("TA")).GetAsync<MarkingView>($"/api/marking/{attempt}");
        var begunNow = await (await school.AsAsync("S2")).PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>();

        Assert.Equal("decision", Criteria(work)[3]);
        Assert.Equal("decision", begunNow.Task.GetProperty("rubric").GetProperty("criteria")[3].GetProperty("code").GetString());
    }

    /// <summary>A database from before editions were kept: what the content folder still holds of its work is kept at the first start.</summary>
    [Fact]
    public async Task The_editions_of_earlier_work_are_kept_when_the_product_is_updated()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var attempt = await HandInAsync(school);
        await using (var earlier = school.Storage.Read())
        {
            await earlier.Database.ExecuteSqlRawAsync("""DROP TABLE "TaskEditions"; DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '%_TaskEditions';""", TestContext.Current.CancellationToken);
        }

        await school.RestartAsync(Both(Judged, ("- code: decision", "- code: advice")));
        await school.RestartAsync(OnlyTheSecondEdition(Judged, ("- code: decision", "- code: advice")));
        var work = await (await school.AsAsync("TA")).GetAsync<MarkingView>($"/api/marking/{attempt}");

        Assert.Equal("decision", Criteria(work)[3]);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_database_refuses_to_change_or_delete_a_kept_edition(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await HandInAsync(school);
        await using var reading = school.Storage.Read();

        Assert.Equal(1, await reading.TaskEditions.CountAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<DbException>(() => reading.Database.ExecuteSqlRawAsync("""UPDATE "TaskEditions" SET "Source" = '' """, TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<DbException>(() => reading.Database.ExecuteSqlRawAsync("""DELETE FROM "TaskEditions" """, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_edition_stops_neither_the_start_nor_other_work()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        await HandInAsync(school);
        await using (var writing = school.Storage.Read())
        {
            await writing.Database.ExecuteSqlRawAsync("""DROP TRIGGER "TaskEditions_no_UPDATE"; UPDATE "TaskEditions" SET "Source" = replace("Source", 'passScore: 60', 'passScore: 10')""", TestContext.Current.CancellationToken);
        }

        await school.RestartAsync();
        var typing = await (await school.AsAsync("S1")).PostAsync($"/api/tasks/{Working.TypingPractice}/practice", (object?)null).ReadAsync<AttemptView>();

        Assert.Empty((await (await school.AsAsync("TA")).GetAsync<MarkingQueueView>("/api/marking")).Work.Items);
        Assert.Equal(1, typing.TaskVersion);
    }

    private static async Task<Guid> HandInAsync(ASchool school)
    {
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.AppendAsync(attempt, (1, Working.Draft(new string('好', 900)))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        return attempt;
    }

    private static async Task<List<EvidenceContent>> EvidenceAsync(ASchool school)
    {
        await using var reading = school.Storage.Read();
        var contents = await reading.Evidence.OrderBy(row => row.Sequence).Select(row => row.Content).ToListAsync(TestContext.Current.CancellationToken);
        return [.. contents.Select(StorageJson.Read<EvidenceContent>)];
    }

    private static List<string?> Criteria(MarkingView work) =>
        [.. work.Rubric.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("code").GetString())];

    private static SchoolLibrary OnlyTheSecondEdition(string task, params (string From, string To)[] changes)
    {
        var both = Raised(task, changes);
        return Library(both.Without($"{task}.yaml"));
    }

    private static SchoolLibrary Both(string task, params (string From, string To)[] changes) => Library(Raised(task, changes));

    private static SchoolLibrary Changed(string task, params (string From, string To)[] changes)
    {
        var files = ContentFiles.From(TheRepository.Content);
        return Library(files.With($"{task}.yaml", With(files.Texts[$"{task}.yaml"], changes)));
    }

    private static ContentFiles Raised(string task, (string From, string To)[] changes)
    {
        var files = ContentFiles.From(TheRepository.Content);
        return files.With($"{task}@2.yaml", With(files.Texts[$"{task}.yaml"], [("version: 1", "version: 2"), .. changes]));
    }

    private static string With(string text, (string From, string To)[] changes) => changes.Aggregate(text, (changed, change) =>
    {
        Assert.Contains(change.From, changed, StringComparison.Ordinal);
        return changed.Replace(change.From, change.To, StringComparison.Ordinal);
    });

    private static SchoolLibrary Library(ContentFiles files) => ContentLibrary.Of(SchoolContent.Read(files).OrThrow());
}
