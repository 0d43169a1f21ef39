using System.Data.Common;
using Jiangshang.Competencies.Evidence;
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

    /// <summary>As somebody would who owns the database: guards down, change, guards up.</summary>
    private static async Task TamperAsync(ASchool school, string sql)
    {
        await using var open = school.Storage.Read();
        var guardsDown = school.Storage.Provider == DatabaseProvider.Postgres
            ? "SET session_replication_role = replica"
            : """DROP TRIGGER "Evidence_no_UPDATE"; DROP TRIGGER "Evidence_no_DELETE" """;
        var script = $"{guardsDown}; {sql}";
        await open.Database.ExecuteSqlRawAsync(script);
    }
}
