using System.Globalization;
using System.Text;
using System.Text.Json;
using Jiangshang.Competencies.Graduation;
using Jiangshang.School.Certificates;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Summaries;

/// <summary>Works out students' summaries, those of a few at a time, and says whose are outdated.</summary>
public sealed class StudentSummaries(SchoolDatabase database, SchoolLibrary library, StudentRecords records, TimeProvider clock, ILogger<StudentSummaries> logger)
{
    /// <summary>So many are read and judged together: some twenty megabytes of evidence in the third year.</summary>
    public const int AtOnce = 200;

    /// <summary>
    /// What summaries are worked out by: the build of the rules and every version of the standard. Any change of either makes all
    /// summaries outdated.
    /// </summary>
    public string Rules { get; } = string.Join(' ', library.Standards
        .Select(standard => standard.Version.ToString())
        .Prepend(typeof(GraduationAudit).Module.ModuleVersionId.ToString("N")));

    /// <summary>The students still at the school whose summary is missing or not to be believed any more.</summary>
    internal IQueryable<StudentRow> Outdated(SchoolContext school)
    {
        var believed = Believed(school);
        return school.Students.Where(student => student.Person.Active
            && !believed.Any(summary => summary.StudentId == student.Id && summary.Version == student.Version));
    }

    /// <summary>Summaries made by these rules whose time is not over; each still has to name the student's version.</summary>
    internal IQueryable<StudentSummaryRow> Believed(SchoolContext school)
    {
        var (now, rules) = (clock.GetUtcNow(), Rules);
        return school.StudentSummaries.Where(summary => summary.Rules == rules && summary.GoodUntil > now);
    }

    /// <summary>Works out the summaries of at most <see cref="AtOnce"/> students whose are outdated.</summary>
    /// <param name="classGroups">The classes to look at; null for the whole school.</param>
    /// <returns>How many it were.</returns>
    public async Task<int> RefreshAsync(IReadOnlyCollection<Guid>? classGroups = null, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var outdated = Outdated(school);
        if (classGroups is not null)
        {
            outdated = outdated.Where(student => classGroups.Contains(student.ClassGroupId));
        }

        // The version is read before the record: should the record change in between, the summary names an old version and is made anew.
        var versions = await outdated
            .Take(AtOnce)
            .Select(student => new { student.Id, student.Version })
            .ToDictionaryAsync(student => student.Id, student => student.Version, cancellation);
        if (versions.Count > 0)
        {
            var judged = await JudgeAsync(school, versions, cancellation);
            await database.WriteAsync(writing => SaveAsync(writing, judged, cancellation), cancellation);
        }

        return versions.Count;
    }

    private async Task<List<StudentSummaryRow>> JudgeAsync(SchoolContext school, Dictionary<Guid, long> versions, CancellationToken cancellation)
    {
        try
        {
            var loaded = await records.LoadAsync(school, versions.Keys, cancellation);
            return [.. loaded.Select(pair => Of(pair.Key, versions[pair.Key], pair.Value))];
        }
        catch (JsonException) when (versions.Count > 1)
        {
            // One record that cannot be read never keeps the others from being judged.
            var singly = new List<StudentSummaryRow>();
            foreach (var (student, version) in versions)
            {
                singly.AddRange(await JudgeAsync(school, new() { [student] = version }, cancellation));
            }

            return singly;
        }
        catch (JsonException unreadable)
        {
            var (student, version) = versions.Single();
            logger.LogError(unreadable, "The record of student {Student} cannot be read; graduation is held back until it can", student);
            return [new() { StudentId = student, Version = version, Rules = Rules, GoodUntil = SchoolDays.NextMidnight(clock.GetUtcNow()), Cleared = false }];
        }
    }

    private StudentSummaryRow Of(Guid student, long version, StudentRecord record)
    {
        var (standard, at) = (library.StandardFor(record.EntryYear), SchoolDays.AtSchool(clock.GetUtcNow()));
        return new StudentSummaryRow
        {
            StudentId = student,
            Version = version,
            Rules = Rules,
            GoodUntil = JudgementTurns.Next(standard, record.Evidence, at),
            Cleared = GraduationAudit.Of(standard, record, at).Verdict == AuditVerdict.Cleared,
        };
    }

    /// <summary>All in one statement, in one order on every server, so that two of them never wait for each other in a circle.</summary>
    private static Task<int> SaveAsync(SchoolContext school, List<StudentSummaryRow> summaries, CancellationToken cancellation)
    {
        var sql = new StringBuilder("""INSERT INTO "StudentSummaries" ("StudentId", "Version", "Rules", "GoodUntil", "Cleared") VALUES """);
        var values = new List<object>();
        foreach (var summary in summaries.OrderBy(summary => summary.StudentId))
        {
            sql.Append(CultureInfo.InvariantCulture, $"{(values.Count == 0 ? "" : ", ")}({{{values.Count}}}, {{{values.Count + 1}}}, {{{values.Count + 2}}}, {{{values.Count + 3}}}, {{{values.Count + 4}}})");
            values.AddRange([summary.StudentId, summary.Version, summary.Rules, summary.GoodUntil.UtcTicks, summary.Cleared]);
        }

        sql.Append(
            """
             ON CONFLICT ("StudentId") DO UPDATE SET "Version" = excluded."Version", "Rules" = excluded."Rules",
            "GoodUntil" = excluded."GoodUntil", "Cleared" = excluded."Cleared"
            """);
        return school.Database.ExecuteSqlRawAsync(sql.ToString(), values, cancellation);
    }
}
