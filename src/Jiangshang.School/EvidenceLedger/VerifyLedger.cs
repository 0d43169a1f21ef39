using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Chain = Jiangshang.Competencies.Evidence.EvidenceLedger;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>Checks every student's chain against its hashes and against the length and head published beside it.</summary>
public sealed class VerifyLedger(SchoolDatabase database)
{
    /// <param name="published">Lengths and last hashes written down outside the database; null when there are none.</param>
    /// <returns>One line per student, those without evidence left out.</returns>
    public async Task<IReadOnlyList<StudentFault>> HandleAsync(IReadOnlyList<PublishedHead>? published = null, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var heads = await school.LedgerHeads.ToDictionaryAsync(row => row.StudentId, cancellation);
        var numbers = await school.People.ToDictionaryAsync(row => row.Id, row => row.Number, cancellation);
        var students = await school.Evidence.Select(row => row.StudentId).Distinct().ToListAsync(cancellation);
        var unrecorded = await UnrecordedAsync(school, cancellation);
        var outside = (published ?? []).Where(head => !head.IsOfRecords).ToLookup(head => head.Student);
        var verdicts = new List<StudentFault>();
        foreach (var student in students.Union(heads.Keys).Union(unrecorded).Union(outside.Select(group => group.Key)).OrderBy(student => numbers.GetValueOrDefault(student), StringComparer.Ordinal))
        {
            var rows = await RowsAsync(school, student, cancellation);
            verdicts.Add(new StudentFault(student, numbers.GetValueOrDefault(student, "?"), rows.Count, Check(student, rows, heads.GetValueOrDefault(student))
                ?? outside[student].Select(head => AgainstPublished(rows, head)).FirstOrDefault(fault => fault is not null)
                ?? (unrecorded.Contains(student) ? new LedgerFault(rows.Count + 1, LedgerFaultKind.Truncated) : null)));
        }

        return verdicts;
    }

    /// <summary>Every student's length and last hash, to be kept where whoever owns the database cannot reach.</summary>
    public async Task<IReadOnlyList<PublishedHead>> HeadsAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.LedgerHeads.OrderBy(row => row.StudentId).Select(row => new PublishedHead(row.StudentId, row.Length, row.Hash)).ToListAsync(cancellation);
    }

    /// <summary>The same for one student.</summary>
    public async Task<LedgerFault?> HandleAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var head = await school.LedgerHeads.SingleOrDefaultAsync(row => row.StudentId == student, cancellation);
        return Check(student, await RowsAsync(school, student, cancellation), head);
    }

    /// <summary>Students with scored work that no entry speaks of: the chain was taken away together with its head.</summary>
    private static async Task<HashSet<Guid>> UnrecordedAsync(SchoolContext school, CancellationToken cancellation) =>
        [.. await school.Attempts
            .Where(row => row.ScoredAt != null && !school.Evidence.Any(entry => entry.AttemptId == row.Id))
            .Select(row => row.StudentId)
            .Distinct()
            .ToListAsync(cancellation)];

    private static LedgerFault? AgainstPublished(List<EvidenceRow> rows, PublishedHead head) =>
        rows.Count < head.Length ? new LedgerFault(rows.Count + 1, LedgerFaultKind.Truncated)
        : head.Length > 0 && rows[head.Length - 1].Hash != head.Hash ? new LedgerFault(head.Length, LedgerFaultKind.Rewritten)
        : null;

    private static Task<List<EvidenceRow>> RowsAsync(SchoolContext school, Guid student, CancellationToken cancellation) =>
        school.Evidence.Where(row => row.StudentId == student).OrderBy(row => row.Sequence).ToListAsync(cancellation);

    private static LedgerFault? Check(Guid student, List<EvidenceRow> rows, LedgerHeadRow? head)
    {
        var chain = new List<EvidenceRecord>(rows.Count);
        foreach (var row in rows)
        {
            if (!TryRead(row, out var content))
            {
                return new LedgerFault(chain.Count + 1, LedgerFaultKind.ContentChanged);
            }

            if (content.Student != StudentRecords.IdOf(student))
            {
                return new LedgerFault(chain.Count + 1, LedgerFaultKind.ForeignEntry);
            }

            // The columns repeat what the content says, for the database's own sake: they must agree.
            if (content.Id.Value != row.Id.ToString()
                || content.Attempt?.Value != row.AttemptId?.ToString()
                || content.Supersedes?.Value != row.Supersedes?.ToString()
                || content.RecordedAt != row.RecordedAt)
            {
                return new LedgerFault(chain.Count + 1, LedgerFaultKind.ContentChanged);
            }

            chain.Add(new EvidenceRecord(content, row.Sequence, row.PreviousHash, row.Hash));
        }

        return Chain.Verify(chain, head?.Length) ?? AgainstHead(chain, head);
    }

    /// <summary>A chain rewritten from some entry on, hashes and all, holds in itself but does not end as was published.</summary>
    private static LedgerFault? AgainstHead(List<EvidenceRecord> chain, LedgerHeadRow? head) =>
        head is not null && chain.Count == head.Length && chain[^1].Hash == head.Hash || chain.Count == 0
            ? null
            : new LedgerFault(chain.Count, LedgerFaultKind.ChainBroken);

    private static bool TryRead(EvidenceRow row, out EvidenceContent content)
    {
        try
        {
            content = StorageJson.Read<EvidenceContent>(row.Content);
            return true;
        }
        catch (Exception unreadable) when (unreadable is System.Text.Json.JsonException or InvalidOperationException)
        {
            content = null!;
            return false;
        }
    }
}
