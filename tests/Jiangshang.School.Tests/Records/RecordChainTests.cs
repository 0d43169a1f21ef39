using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.SchoolLogs;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Decisions;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Records;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Records;

public sealed class RecordChainTests
{
    public static TheoryData<DatabaseProvider, string> Guarded()
    {
        var cases = new TheoryData<DatabaseProvider, string>();
        foreach (var table in new[] { "Evidence", "RecordEntries", "AccessLog", "Markings" })
        {
            cases.Add(DatabaseProvider.Sqlite, table);
            cases.Add(DatabaseProvider.Postgres, table);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whatever_the_school_does_the_records_hold(DatabaseProvider provider)
    {
        await using var school = await WithALifeAsync(provider);
        var chains = await VerifyAsync(school);

        Assert.All(chains, chain => Assert.True(chain.Holds, $"{chain.Number}: {chain.Fault} {chain.Difference}"));
        Assert.Equal([null, "S1", "S2", "S3"], chains.Select(chain => chain.Number));
    }

    /// <summary>A canary: the guards are asked one by one, on the newest schema, whichever migration rebuilt a table last.</summary>
    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task The_database_refuses_to_change_or_to_empty_what_is_only_ever_added_to(DatabaseProvider provider, string table)
    {
        await using var school = await WithALifeAsync(provider);
        await using var open = school.Storage.Read();
        var column = table switch { "AccessLog" => "Act", "Markings" => "Comment", _ => "Hash" };
        var (update, delete) = ($"UPDATE \"{table}\" SET \"{column}\" = 'x'", $"DELETE FROM \"{table}\"");
        var count = $"SELECT count(*) AS \"Value\" FROM \"{table}\"";
        Assert.NotEqual(0, await open.Database.SqlQueryRaw<int>(count).SingleAsync());
        await Assert.ThrowsAnyAsync<DbException>(() => open.Database.ExecuteSqlRawAsync(update));
        await Assert.ThrowsAnyAsync<DbException>(() => open.Database.ExecuteSqlRawAsync(delete));
        if (provider == DatabaseProvider.Postgres)
        {
            var truncate = $"TRUNCATE \"{table}\" CASCADE";
            await Assert.ThrowsAnyAsync<DbException>(() => open.Database.ExecuteSqlRawAsync(truncate));
        }
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "RecordHeads")]
    [InlineData(DatabaseProvider.Postgres, "RecordHeads")]
    [InlineData(DatabaseProvider.Sqlite, "LedgerHeads")]
    [InlineData(DatabaseProvider.Postgres, "LedgerHeads")]
    public async Task The_database_lets_heads_grow_only(DatabaseProvider provider, string table)
    {
        await using var school = await WithALifeAsync(provider);
        await using var open = school.Storage.Read();
        var (shrink, delete) = ($"UPDATE \"{table}\" SET \"Length\" = \"Length\" - 1", $"DELETE FROM \"{table}\"");
        await Assert.ThrowsAnyAsync<DbException>(() => open.Database.ExecuteSqlRawAsync(shrink));
        await Assert.ThrowsAnyAsync<DbException>(() => open.Database.ExecuteSqlRawAsync(delete));
    }

    [Theory]
    [InlineData("""UPDATE "Certificates" SET "Status" = 'Verified' """, "certificate:", "status")]
    [InlineData("""UPDATE "Certificates" SET "Number" = 'X-1' """, "certificate:", "number")]
    [InlineData("""DELETE FROM "Certificates" """, "certificate:", null)]
    [InlineData("""UPDATE "People" SET "Number" = 'T' WHERE "Number" = 'S1'; UPDATE "People" SET "Number" = 'S1' WHERE "Number" = 'S2'; UPDATE "People" SET "Number" = 'S2' WHERE "Number" = 'T' """, "student", "number")]
    [InlineData("""UPDATE "People" SET "Name" = '丙' WHERE "Number" = 'S1' """, "student", "name")]
    [InlineData("""UPDATE "Students" SET "Specialization" = 'livestream' """, "student", "specialization")]
    [InlineData("""UPDATE "Students" SET "EntryYear" = 2025""", "student", "entryYear")]
    [InlineData("""UPDATE "Attempts" SET "Submission" = '{}' WHERE "Submission" IS NOT NULL""", "attempt:", "submission")]
    [InlineData("""UPDATE "Attempts" SET "ScoreSheet" = '{}' WHERE "ScoreSheet" IS NOT NULL""", "attempt:", "scoreSheet")]
    [InlineData("""UPDATE "Attempts" SET "ScoreHundredths" = 10000""", "attempt:", "score")]
    [InlineData("""UPDATE "Attempts" SET "Condition" = 'Proctored' """, "attempt:", "condition")]
    [InlineData("""UPDATE "Artefacts" SET "Sha256" = replace("Sha256", 'a', 'b') WHERE "AttemptId" IS NOT NULL""", "attempt:", "file:")]
    [InlineData("""UPDATE "Artefacts" SET "Sha256" = replace("Sha256", 'a', 'b') WHERE "AttemptId" IS NULL""", "certificate:", "scan")]
    [InlineData("""UPDATE "People" SET "Role" = 'Registrar' WHERE "Number" = 'A1' """, "person:", "role")]
    [InlineData("""UPDATE "Schools" SET "StaffNeedAuthenticator" = 1""", "school", "staffNeedAuthenticator")]
    [InlineData("""DELETE FROM "ClassGroupTeachers" """, "teaching:", null)]
    public async Task Every_edit_in_the_database_is_found_with_what_and_whose(string sql, string subject, string? fact)
    {
        await using var school = await WithALifeAsync(DatabaseProvider.Sqlite);
        await school.TamperAsync($"PRAGMA foreign_keys=OFF; {sql}");
        var broken = (await VerifyAsync(school)).First(chain => !chain.Holds);

        Assert.Null(broken.Fault);
        Assert.StartsWith(subject, broken.Difference!.Subject, StringComparison.Ordinal);
        Assert.StartsWith(fact ?? "", broken.Difference.Fact ?? "", StringComparison.Ordinal);
        Assert.Equal(fact is null, broken.Difference.Fact is null);
    }

    [Theory]
    [InlineData("""DELETE FROM "RecordEntries"; DELETE FROM "RecordHeads" """, LedgerFaultKind.Truncated)]
    [InlineData("""DELETE FROM "RecordEntries" WHERE "Chain" = '00000000-0000-0000-0000-000000000000' """, LedgerFaultKind.Truncated)]
    [InlineData("""UPDATE "RecordEntries" SET "Text" = replace("Text", 'A1', 'A2')""", LedgerFaultKind.ContentChanged)]
    [InlineData("""UPDATE "RecordEntries" SET "By" = NULL, "At" = "At" + 1""", LedgerFaultKind.ContentChanged)]
    [InlineData("""DELETE FROM "RecordEntries" WHERE "Sequence" = 1""", LedgerFaultKind.ChainBroken)]
    [InlineData("""UPDATE "RecordHeads" SET "Hash" = 'f' """, LedgerFaultKind.ChainBroken)]
    public async Task A_log_that_was_emptied_or_changed_is_found(string sql, LedgerFaultKind kind)
    {
        await using var school = await WithALifeAsync(DatabaseProvider.Sqlite);
        await school.TamperAsync(sql);

        Assert.Equal(kind, (await VerifyAsync(school))[0].Fault?.Kind);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_emptied_chain_is_not_begun_anew_at_the_next_start(DatabaseProvider provider)
    {
        await using var school = await WithALifeAsync(provider);
        await school.TamperAsync("""DELETE FROM "RecordEntries"; DELETE FROM "RecordHeads" """);
        await school.Storage.MigrateAsync();

        Assert.All(await VerifyAsync(school), chain => Assert.Equal(LedgerFaultKind.Truncated, chain.Fault?.Kind));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_school_older_than_its_records_begins_them_with_how_it_stands(DatabaseProvider provider)
    {
        await using var school = await WithALifeAsync(provider);
        var evidence = await school.Get<VerifyLedger>().HeadsAsync();
        await school.TamperAsync("""DELETE FROM "RecordEntries"; DELETE FROM "RecordHeads"; UPDATE "Schools" SET "RecordsSince" = NULL""");
        await school.Storage.MigrateAsync();

        Assert.All(await VerifyAsync(school), chain => Assert.True(chain.Holds, $"{chain.Fault} {chain.Difference}"));
        Assert.Equal(evidence, await school.Get<VerifyLedger>().HeadsAsync());
        await using var open = school.Storage.Read();
        Assert.False(await open.RecordEntries.AnyAsync(row => row.Kind != RecordKind.Baseline));

        // And goes on from there.
        await school.Get<DeactivatePerson>().HandleAsync(new School.Access.Actor(school.People["A1"], PersonRole.Administrator), school.People["S2"]);
        Assert.All(await VerifyAsync(school), chain => Assert.True(chain.Holds, $"{chain.Fault} {chain.Difference}"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Founding_roles_and_resets_are_logged_with_who_did_them(DatabaseProvider provider)
    {
        await using var school = await WithALifeAsync(provider);
        var administrator = await school.AsAsync("A1");
        (await administrator.PostAsync("/api/people/staff", new Contracts.People.NewStaff("R9", "管理员的第二个账号", Contracts.Sessions.Role.Registrar, []))).EnsureSuccessStatusCode();
        (await administrator.PostAsync($"/api/people/{school.People["S1"]}/password-reset", (object?)null)).EnsureSuccessStatusCode();
        await using var open = school.Storage.Read();
        var log = await open.RecordEntries.Where(row => row.Chain == RecordEntryRow.SchoolLog).OrderBy(row => row.Sequence).ToListAsync();

        Assert.Contains(log, row => row is { Subject: "school", Kind: RecordKind.Added });
        var made = log.Single(row => row.Text.Contains("管理员的第二个账号", StringComparison.Ordinal));
        Assert.Equal((RecordKind.Added, school.People["A1"]), (made.Kind, made.By));
        Assert.Equal("Registrar", RecordLedger.Read(made.Text)!.After!["role"]);
        var reset = log.Single(row => row.Kind == RecordKind.PasswordReset);
        Assert.Equal(($"person:{school.People["S1"]}", school.People["A1"]), (reset.Subject, reset.By));
    }

    [Fact]
    public async Task The_log_is_read_by_page_and_filter_the_newest_first()
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var administrator = await school.AsAsync("A1");
        for (var made = 0; made < 51; made++)
        {
            (await administrator.PostAsync("/api/people/staff", new Contracts.People.NewStaff($"N{made}", $"新老师{made}", Contracts.Sessions.Role.Teacher, []))).EnsureSuccessStatusCode();
        }

        var mine = await (await school.AsAsync("R1")).GetAsync<SchoolLogView>($"/api/school-log?about=person&act=Added&by={school.People["A1"]}&page=2");
        Assert.Equal((51, 2, 2), (mine.Found, mine.Page, mine.Pages));
        var oldest = Assert.Single(mine.Entries);
        Assert.Equal(("新老师0 N0", "管理员 A1", SchoolLogAct.Added), (oldest.Subject, oldest.By, oldest.Act));
        Assert.Contains(new SchoolLogFact("role", null, "Teacher"), oldest.Facts);
        var rules = await administrator.GetAsync<SchoolLogView>("/api/school-log?about=school");
        Assert.Equal(1, rules.Found);
    }

    [Fact]
    public async Task A_second_program_written_from_the_text_agrees_with_every_hash()
    {
        await using var school = await WithALifeAsync(DatabaseProvider.Sqlite);
        await using var open = school.Storage.Read();
        foreach (var chain in (await open.RecordEntries.OrderBy(row => row.Sequence).ToListAsync()).GroupBy(row => row.Chain))
        {
            var previous = new string('0', 64);
            foreach (var row in chain)
            {
                using var entry = JsonDocument.Parse(row.Text);
                Assert.Equal(previous, entry.RootElement.GetProperty("previousHash").GetString());
                previous = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Text)));
                Assert.Equal(previous, row.Hash);
                Assert.Equal(["after", "at", "before", "by", "chain", "kind", "previousHash", "sequence", "subject"], entry.RootElement.EnumerateObject().Select(member => member.Name));
            }
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_stored_file_that_is_gone_or_changed_is_named(DatabaseProvider provider)
    {
        await using var school = await WithALifeAsync(provider);
        var verify = new VerifyFiles(school.Storage, new ArtefactStore(school.Database.Options));
        Assert.Equal(2, (await verify.HandleAsync()).Files);
        Assert.Empty((await verify.HandleAsync()).Faults);

        var stored = Directory.EnumerateFiles(school.Database.Options.ArtefactFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        await File.AppendAllTextAsync(stored[0], "x");
        File.Delete(stored[1]);
        var faults = (await verify.HandleAsync()).Faults;

        Assert.All(faults, fault => Assert.Equal("S1", fault.Number));
        Assert.Equal(
            [(Path.GetFileName(stored[0]), false), (Path.GetFileName(stored[1]), true)],
            faults.Select(fault => (fault.Sha256, fault.Missing)).OrderBy(fault => fault.Sha256, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_program_older_than_the_database_refuses_it(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        await school.TamperAsync("""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_FromTheFuture', '99.0')""");

        var refused = await Assert.ThrowsAsync<DatabaseNewerException>(() => school.Storage.MigrateAsync());
        Assert.Contains("29991231000000_FromTheFuture", refused.Wording.En, StringComparison.Ordinal);
    }

    /// <summary>Work with a file, marked twice; a certificate handed in and refused; an override; somebody who left.</summary>
    private static async Task<ASchool> WithALifeAsync(DatabaseProvider provider)
    {
        var school = await ASchool.OpenAsync(provider);
        var (student, teacher, registrar) = (await school.AsAsync("S1"), await school.AsAsync("TA"), await school.AsAsync("R1"));
        var attempt = (await student.PostAsync($"/api/tasks/{Working.Essay}/practice", (object?)null).ReadAsync<AttemptView>()).Id;
        await student.UploadAsync(attempt, "图.png", [.. Working.Png, 7]);
        await student.AppendAsync(attempt, (1, Working.Draft(new string('好', 900)))).ReadAsync<JournalAcknowledgement>();
        await student.SubmitAsync(attempt, 1).ReadAsync<AttemptResultView>();
        var work = await teacher.GetAsync<Contracts.Marking.MarkingView>($"/api/marking/{attempt}");
        await teacher.PostAsync($"/api/marking/{attempt}", Working.Marks(work, best: false)).ReadAsync<AttemptResultView>();
        var certificate = await CertificateOf(student, school.People["S1"]).ReadAsync<CertificateView>();
        await registrar.PostAsync($"/api/certificates/{certificate.Id}/decision", new DecideCertificateRequest(CertificateDecision.Reject, "扫描件看不清")).ReadAsync<CertificateView>();
        var outcome = await school.Get<OverrideRequirement>().HandleAsync(new School.Access.Actor(school.People["R1"], PersonRole.Registrar), school.People["S1"], new("GC-2"), attained: true, "学生在校外比赛中已经证明这项能力");
        Assert.Null(outcome.Rejection);
        await school.Get<DeactivatePerson>().HandleAsync(new School.Access.Actor(school.People["A1"], PersonRole.Administrator), school.People["S3"]);
        return school;
    }

    private static Task<HttpResponseMessage> CertificateOf(HttpClient client, Guid student)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("putonghua-test"), "type" },
            { new StringContent("2B"), "level" },
            { new StringContent("82.5"), "score" },
            { new StringContent("PSC-1"), "number" },
            { new StringContent("2026-05-01"), "issuedOn" },
            { Working.Part(Working.Png), "scan", "扫描件.png" },
        };
        return client.PostAsync($"/api/students/{student}/certificates", form);
    }

    private static async Task<List<RecordFault>> VerifyAsync(ASchool school)
    {
        var chains = new List<RecordFault>();
        await foreach (var chain in school.Get<VerifyRecords>().HandleAsync())
        {
            chains.Add(chain);
        }

        return chains;
    }
}
