using System.Data.Common;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Decisions;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.EvidenceLedger;

public sealed class LedgerTests
{
    private const string Reason = "学生在校外比赛中已经证明这项能力";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_database_refuses_to_change_or_delete_evidence(DatabaseProvider provider)
    {
        await using var school = await WithThreeEntriesAsync(provider);
        await using var open = school.Storage.Read();
        var id = await open.Evidence.Where(row => row.Sequence == 2).Select(row => row.Id).SingleAsync();
        await Assert.ThrowsAnyAsync<DbException>(() => open.Evidence.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Hash, "0")));
        await Assert.ThrowsAnyAsync<DbException>(() => open.Evidence.Where(row => row.Id == id).ExecuteDeleteAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_change_around_the_guards_is_found_with_its_place(DatabaseProvider provider)
    {
        await using var school = await WithThreeEntriesAsync(provider);
        Assert.Null(await school.Get<VerifyLedger>().HandleAsync(school.People["S1"]));
        await TamperAsync(school, """UPDATE "Evidence" SET "Content" = replace("Content", '比赛', '考试') WHERE "Sequence" = 2""");
        Assert.Equal(new LedgerFault(2, LedgerFaultKind.ContentChanged), await school.Get<VerifyLedger>().HandleAsync(school.People["S1"]));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_removed_entry_and_a_cut_off_end_are_found(DatabaseProvider provider)
    {
        await using var middle = await WithThreeEntriesAsync(provider);
        await TamperAsync(middle, """DELETE FROM "Evidence" WHERE "Sequence" = 2""");
        Assert.Equal(new LedgerFault(2, LedgerFaultKind.ChainBroken), await middle.Get<VerifyLedger>().HandleAsync(middle.People["S1"]));

        await using var end = await WithThreeEntriesAsync(provider);
        await TamperAsync(end, """DELETE FROM "Evidence" WHERE "Sequence" = 3""");
        Assert.Equal(new LedgerFault(3, LedgerFaultKind.Truncated), await end.Get<VerifyLedger>().HandleAsync(end.People["S1"]));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_chain_rewritten_hashes_and_all_is_found_by_the_heads_kept_outside(DatabaseProvider provider)
    {
        await using var school = await WithThreeEntriesAsync(provider);
        var (verify, student) = (school.Get<VerifyLedger>(), school.People["S1"]);
        var published = await verify.HeadsAsync();
        await RewriteAsync(school, student);

        Assert.All(await verify.HandleAsync(), verdict => Assert.Null(verdict.Fault));
        Assert.Equal(new LedgerFault(3, LedgerFaultKind.Rewritten), (await verify.HandleAsync(published)).Single().Fault);

        // Entries added after the publication are no fault.
        var actor = new School.Access.Actor(school.People["TA"], School.People.PersonRole.Teacher);
        var now = await verify.HeadsAsync();
        await school.Get<OverrideRequirement>().HandleAsync(actor, student, new("GC-4"), attained: true, Reason);
        Assert.Null((await verify.HandleAsync(now)).Single().Fault);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_chain_taken_away_with_its_head_is_missed_by_the_work_it_was_about(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var student = await school.AsAsync("S1");
        var attempt = (await student.PostAsync($"/api/tasks/{Working.TypingPractice}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.SubmitAsync(attempt, 0).ReadAsync<AttemptResultView>();
        var published = await school.Get<VerifyLedger>().HeadsAsync();
        await TamperAsync(school, """DELETE FROM "Evidence"; DELETE FROM "LedgerHeads" """);
        Assert.Equal(new LedgerFault(1, LedgerFaultKind.Truncated), (await school.Get<VerifyLedger>().HandleAsync()).Single().Fault);
        Assert.Equal(new LedgerFault(1, LedgerFaultKind.Truncated), (await school.Get<VerifyLedger>().HandleAsync(published)).Single().Fault);
    }

    [Theory]
    [InlineData("UPDATE \"Evidence\" SET \"RecordedAt\" = \"RecordedAt\" - 864000000000 WHERE \"Sequence\" = 2", 2, LedgerFaultKind.ContentChanged)]
    [InlineData("UPDATE \"Evidence\" SET \"Hash\" = \"PreviousHash\" WHERE \"Sequence\" = 1", 1, LedgerFaultKind.ContentChanged)]
    [InlineData("UPDATE \"Evidence\" SET \"PreviousHash\" = \"Hash\" WHERE \"Sequence\" = 3", 3, LedgerFaultKind.ChainBroken)]
    [InlineData("UPDATE \"Evidence\" SET \"Content\" = 'nothing' WHERE \"Sequence\" = 1", 1, LedgerFaultKind.ContentChanged)]
    [InlineData("UPDATE \"Evidence\" SET \"Supersedes\" = (SELECT \"Id\" FROM \"Evidence\" WHERE \"Sequence\" = 1) WHERE \"Sequence\" = 3", 3, LedgerFaultKind.ContentChanged)]
    [InlineData("UPDATE \"Evidence\" SET \"Sequence\" = 9 WHERE \"Sequence\" = 3", 3, LedgerFaultKind.ChainBroken)]
    [InlineData("UPDATE \"LedgerHeads\" SET \"Length\" = 4", 4, LedgerFaultKind.Truncated)]
    [InlineData("UPDATE \"LedgerHeads\" SET \"Hash\" = 'f'", 3, LedgerFaultKind.ChainBroken)]
    [InlineData("DELETE FROM \"LedgerHeads\"", 3, LedgerFaultKind.ChainBroken)]
    [InlineData("DELETE FROM \"Evidence\"", 1, LedgerFaultKind.Truncated)]
    public async Task Every_other_way_of_tampering_is_found_with_its_place(string sql, int position, LedgerFaultKind kind)
    {
        await using var school = await WithThreeEntriesAsync(DatabaseProvider.Sqlite);
        await TamperAsync(school, sql);
        Assert.Equal(new LedgerFault(position, kind), (await school.Get<VerifyLedger>().HandleAsync()).Single().Fault);
    }

    /// <summary>The whole chain anew with another reason, each hash right, and the head with it: what the database's owner can do.</summary>
    private static async Task RewriteAsync(ASchool school, Guid student)
    {
        var entries = await school.Get<StudentChains>().ReadAsync(student);
        await TamperAsync(school, """DELETE FROM "Evidence"; DELETE FROM "LedgerHeads" """);
        await school.Storage.WriteAsync(async open =>
        {
            foreach (var entry in entries)
            {
                await LedgerWriter.AppendAsync(open, $"override:{entry.Content.Id}", entry.Content with { Explanation = "后来改写的理由，看不出来" });
            }
        });
    }

    private static async Task<ASchool> WithThreeEntriesAsync(DatabaseProvider provider)
    {
        var school = await ASchool.OpenAsync(provider);
        var teacher = new School.Access.Actor(school.People["TA"], School.People.PersonRole.Teacher);
        foreach (var requirement in new[] { "GC-1", "GC-2", "GC-3" })
        {
            var outcome = await school.Get<OverrideRequirement>().HandleAsync(teacher, school.People["S1"], new(requirement), attained: true, Reason);
            Assert.Null(outcome.Rejection);
        }

        return school;
    }

    private static Task TamperAsync(ASchool school, string sql) => school.TamperAsync(sql);
}
