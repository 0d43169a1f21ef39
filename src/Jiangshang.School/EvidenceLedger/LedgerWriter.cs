using Jiangshang.Competencies.Evidence;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Chain = Jiangshang.Competencies.Evidence.EvidenceLedger;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>Appends to students' chains. The only code that writes evidence.</summary>
public static class LedgerWriter
{
    /// <summary>
    /// Adds one entry inside the caller's transaction. Two transactions never append to the same chain at once: on SQLite all
    /// writers queue, on PostgreSQL the student's row is locked; and the unique place in the chain stands behind both.
    /// </summary>
    /// <param name="origin">What it comes from; a second entry of the same origin is refused by the database.</param>
    public static async Task AppendAsync(SchoolContext school, string origin, EvidenceContent content, CancellationToken cancellation = default)
    {
        var student = Guid.Parse(content.Student.Value);
        await LockAsync(school, student, cancellation);
        var head = await school.LedgerHeads.AsTracking().SingleOrDefaultAsync(row => row.StudentId == student, cancellation)
            ?? school.LedgerHeads.Local.SingleOrDefault(row => row.StudentId == student);

        // Goes on from the published head, not from the last row: were the end cut off, the gap would stay visible for good.
        var last = head is null ? null : new EvidenceRecord(content, head.Length, string.Empty, head.Hash);
        var record = Chain.Append(last, content);
        school.Evidence.Add(RowOf(origin, record));
        if (head is null)
        {
            school.LedgerHeads.Add(new LedgerHeadRow { StudentId = student, Length = record.Sequence, Hash = record.Hash });
        }
        else
        {
            head.Length = record.Sequence;
            head.Hash = record.Hash;
        }

        await school.SaveChangesAsync(cancellation);
        await StudentVersions.BumpAsync(school, student, cancellation);
    }

    /// <summary>An entry of a chain as the database keeps it.</summary>
    internal static EvidenceRow RowOf(string origin, EvidenceRecord record) => new()
    {
        Id = Guid.Parse(record.Content.Id.Value),
        StudentId = Guid.Parse(record.Content.Student.Value),
        Sequence = record.Sequence,
        Origin = origin,
        AttemptId = record.Content.Attempt is { } attempt ? Guid.Parse(attempt.Value) : null,
        Supersedes = record.Content.Supersedes is { } superseded ? Guid.Parse(superseded.Value) : null,
        Content = StorageJson.Write(record.Content),
        PreviousHash = record.PreviousHash,
        Hash = record.Hash,
        RecordedAt = record.Content.RecordedAt,
    };

    /// <summary>A new entry's id.</summary>
    public static EvidenceId NewId() => new(Guid.CreateVersion7().ToString());

    private static async Task LockAsync(SchoolContext school, Guid student, CancellationToken cancellation)
    {
        if (school is PostgresSchoolContext)
        {
            await school.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Students" WHERE "Id" = {student} FOR NO KEY UPDATE""", cancellation);
        }
    }
}
