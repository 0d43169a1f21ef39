using Jiangshang.Competencies.Evidence;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Records;

/// <summary>
/// Enters how a school stands as the beginning of its record chains, once, when it is older than they are. A start that is cut off goes on
/// where it was; once all are entered the school's row says so, and nothing is ever entered this way again.
/// </summary>
internal static class RecordBaseline
{
    /// <summary>Students per transaction: a few megabytes of work in memory, and other writers get their turn.</summary>
    private const int Batch = 50;

    public static async Task EnsureAsync(SchoolDatabase database, CancellationToken cancellation)
    {
        await using (var reading = database.Read())
        {
            if (!await reading.Schools.AnyAsync(row => row.RecordsSince == null, cancellation))
            {
                return;
            }
        }

        while (await EnterStudentsAsync(database, cancellation))
        {
        }

        await database.WriteAsync<bool>(
            async school =>
            {
                var own = await school.Schools.SingleAsync(cancellation);
                if (own.RecordsSince is null)
                {
                    await RecordKeeping.NoteAsync(school, RecordEntryRow.SchoolLog, await SchoolAsync(school, own, cancellation), cancellation);
                    own.RecordsSince = school.Clock.GetUtcNow();
                }

                return true;
            },
            oneAtATime: "record baseline",
            cancellation);
    }

    /// <returns>Whether there may be more.</returns>
    private static async Task<bool> EnterStudentsAsync(SchoolDatabase database, CancellationToken cancellation) =>
        (await database.WriteAsync<bool>(
            async school =>
            {
                var students = await school.Students.AsNoTracking().Include(row => row.Person)
                    .Where(row => !school.RecordHeads.Any(head => head.Chain == row.Id))
                    .OrderBy(row => row.Id)
                    .Take(Batch)
                    .ToListAsync(cancellation);
                foreach (var student in students)
                {
                    await RecordKeeping.NoteAsync(school, student.Id, await StudentAsync(school, student, cancellation), cancellation);
                }

                return students.Count > 0;
            },
            oneAtATime: "record baseline",
            cancellation)).Result;

    private static async Task<IReadOnlyList<RecordChange>> StudentAsync(SchoolContext school, StudentRow student, CancellationToken cancellation)
    {
        var live = await LiveRecords.OfStudentAsync(school, student, cancellation);
        return [.. live.Select(subject => new RecordChange(student.Id, RecordKind.Baseline, subject.Key, subject.Value, IsNew: true))];
    }

    private static async Task<IReadOnlyList<RecordChange>> SchoolAsync(SchoolContext school, SchoolRow own, CancellationToken cancellation)
    {
        var live = await LiveRecords.OfSchoolAsync(school, own, cancellation);
        return [.. live.Select(subject => new RecordChange(RecordEntryRow.SchoolLog, RecordKind.Baseline, subject.Key, subject.Value, IsNew: true))];
    }
}
