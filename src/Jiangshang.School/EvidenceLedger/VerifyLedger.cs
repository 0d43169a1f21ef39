using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Chain = Jiangshang.Competencies.Evidence.EvidenceLedger;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>Checks every student's chain against its hashes and against the length and head published beside it.</summary>
public sealed class VerifyLedger(SchoolDatabase database)
{
    /// <returns>One line per student, those without evidence left out.</returns>
    public async Task<IReadOnlyList<StudentFault>> HandleAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var heads = await school.LedgerHeads.ToDictionaryAsync(row => row.StudentId, cancellation);
        var numbers = await school.People.ToDictionaryAsync(row => row.Id, row => row.Number, cancellation);
        var students = await school.Evidence.Select(row => row.StudentId).Distinct().ToListAsync(cancellation);
        var verdicts = new List<StudentFault>();
        foreach (var student in students.Union(heads.Keys).OrderBy(student => numbers.GetValueOrDefault(student), StringComparer.Ordinal))
        {
            var rows = await RowsAsync(school, student, cancellation);
            verdicts.Add(new StudentFault(student, numbers.GetValueOrDefault(student, "?"), rows.Count, Check(student, rows, heads.GetValueOrDefault(student))));
        }

        return verdicts;
    }

    /// <summary>The same for one student.</summary>
    public async Task<LedgerFault?> HandleAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var head = await school.LedgerHeads.SingleOrDefaultAsync(row => row.StudentId == student, cancellation);
        return Check(student, await RowsAsync(school, student, cancellation), head);
    }

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
                || content.Supersedes?.Value != row.Supersedes?.ToString())
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
