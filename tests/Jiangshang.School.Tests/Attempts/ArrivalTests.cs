using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jiangshang.School.Tests.Attempts;

public sealed class ArrivalTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Every_entry_keeps_when_it_arrived_on_the_attempts_clock(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var assignment = await school.AssignAsync(Working.TypingTest);
        var student = await school.AsAsync("S1");
        var attempt = (await student.OpenAttemptAsync(assignment)).Id;
        var begun = school.Clock.GetUtcNow();
        school.Clock.Advance(TimeSpan.FromMilliseconds(1_500));
        await student.AppendAsync(attempt, (1, Working.Typed("春"))).ReadAsync<JournalAcknowledgement>();
        school.Clock.Advance(TimeSpan.FromMilliseconds(2_250));
        await student.AppendAsync(attempt, (2, "[]"), (3, "[]")).ReadAsync<JournalAcknowledgement>();
        await using var reading = school.Storage.Read();
        var entries = await reading.JournalEntries.Where(entry => entry.AttemptId == attempt).OrderBy(entry => entry.Sequence).ToListAsync();
        Assert.Equal([1_500, 3_750, 3_750], entries.Select(entry => entry.ArrivedAfterMilliseconds));
        Assert.Equal(begun.AddMilliseconds(3_750), entries[2].ReceivedAt);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Work_under_way_in_an_older_database_goes_on_from_when_it_was_opened(DatabaseProvider provider)
    {
        await using var stored = await TestDatabase.CreateAsync(provider);
        await using var database = new SchoolDatabase(stored.Options);
        var (id, opened) = (Guid.CreateVersion7(), new DateTimeOffset(2026, 11, 30, 1, 0, 0, TimeSpan.Zero));
        await using (var older = database.Read())
        {
            await older.GetService<IMigrator>().MigrateAsync("TwoStepsAndAppeals");
            await older.Database.ExecuteSqlAsync($"""INSERT INTO "ClassGroups" ("Id", "Name", "EntryYear") VALUES ({id}, 'A', 2024)""");
            await older.Database.ExecuteSqlAsync($"""
                INSERT INTO "People" ("Id", "Number", "Name", "Role", "PasswordHash", "SecurityStamp", "MustChangePassword", "Active", "FailedSignIns", "CreatedAt")
                VALUES ({id}, 'S1', 'S', 'Student', '', '', {false}, {true}, 0, 0)
                """);
            await older.Database.ExecuteSqlAsync($"""INSERT INTO "Students" ("Id", "ClassGroupId", "EntryYear", "Specialization", "Version", "PlannedCertificates") VALUES ({id}, {id}, 2024, 'x', 0, {(provider == DatabaseProvider.Sqlite ? "[]" : new List<string>())})""");
            await older.Database.ExecuteSqlAsync($"""
                INSERT INTO "Attempts" ("Id", "StudentId", "TaskCode", "TaskVersion", "Workshop", "Condition", "Number", "Revision", "Seed", "Worksheet", "Texts", "Phase", "StartedAt", "EndsAt")
                VALUES ({id}, {id}, 'ty-practice-1', 1, 'typing', 'Practice', 1, 1, {Array.Empty<byte>()}, '', {(provider == DatabaseProvider.Sqlite ? "[]" : new List<string>())}, 'Open', {opened.UtcTicks}, {opened.AddMinutes(6).UtcTicks})
                """);
        }

        await database.MigrateAsync();
        await using var reading = database.Read();
        var attempt = await reading.Attempts.SingleAsync();
        Assert.Equal((opened, AttemptBeginning.Opening, opened.AddMinutes(6)), (attempt.BegunAt, attempt.BegunBy, attempt.EndsAt));
    }
}
