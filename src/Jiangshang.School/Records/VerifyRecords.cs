using Jiangshang.Competencies.Evidence;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Records;

/// <summary>Checks every record chain in itself, against its head, and the rows of the database against its last word.</summary>
public sealed class VerifyRecords(SchoolDatabase database)
{
    /// <param name="published">Lengths and last hashes of record chains written down outside the database.</param>
    /// <returns>One line a chain: the school's log first, then the students by number.</returns>
    public async IAsyncEnumerable<RecordFault> HandleAsync(
        IReadOnlyList<EvidenceLedger.PublishedHead>? published = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        if (await school.Schools.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } own)
        {
            yield break;
        }

        var outside = (published ?? []).Where(head => head.IsOfRecords).ToLookup(head => head.Student);
        yield return await OfAsync(school, RecordEntryRow.SchoolLog, null, await LiveRecords.OfSchoolAsync(school, own, cancellation), outside[RecordEntryRow.SchoolLog], cancellation);
        var students = await school.Students.OrderBy(row => row.Person.Number).Select(row => row.Id).ToListAsync(cancellation);
        foreach (var id in students)
        {
            var student = await school.Students.AsNoTracking().Include(row => row.Person).SingleAsync(row => row.Id == id, cancellation);
            yield return await OfAsync(school, id, student.Person.Number, await LiveRecords.OfStudentAsync(school, student, cancellation), outside[id], cancellation);
        }

        // A chain or a head whose student has been taken out of the database.
        var orphans = await school.RecordHeads.Select(head => head.Chain)
            .Union(school.RecordEntries.Select(entry => entry.Chain))
            .Where(chain => chain != RecordEntryRow.SchoolLog && !school.Students.Any(row => row.Id == chain))
            .ToListAsync(cancellation);
        foreach (var chain in orphans.Union(outside.Select(group => group.Key).Where(chain => chain != RecordEntryRow.SchoolLog && !students.Contains(chain))).Order())
        {
            yield return await OfAsync(school, chain, "?", [], outside[chain], cancellation);
        }
    }

    /// <summary>Length and last hash of every record chain, to be kept outside the database.</summary>
    public async Task<IReadOnlyList<EvidenceLedger.PublishedHead>> HeadsAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.RecordHeads.OrderBy(row => row.Chain)
            .Select(row => new EvidenceLedger.PublishedHead(row.Chain, row.Length, row.Hash, EvidenceLedger.PublishedHead.Records))
            .ToListAsync(cancellation);
    }

    private static async Task<RecordFault> OfAsync(
        SchoolContext school,
        Guid chain,
        string? number,
        IReadOnlyList<KeyValuePair<string, SortedDictionary<string, string?>>> live,
        IEnumerable<EvidenceLedger.PublishedHead> published,
        CancellationToken cancellation)
    {
        var rows = await school.RecordEntries.AsNoTracking().Where(row => row.Chain == chain).OrderBy(row => row.Sequence).ToListAsync(cancellation);
        var head = await school.RecordHeads.AsNoTracking().SingleOrDefaultAsync(row => row.Chain == chain, cancellation);
        var fault = Check(chain, rows, head) ?? published.Select(known => AgainstPublished(rows, known)).FirstOrDefault(found => found is not null);
        return new RecordFault(chain, number, rows.Count, fault, fault is null ? RecordDifference.FirstOf(LastWordsOf(rows), live) : null);
    }

    private static LedgerFault? Check(Guid chain, List<RecordEntryRow> rows, RecordHeadRow? head)
    {
        var entries = rows.ConvertAll(row => new RecordEntry(row.Sequence, row.PreviousHash, row.Text, row.Hash));
        if (RecordLedger.Verify(chain.ToString(), entries, head?.Length) is { } fault)
        {
            return fault;
        }

        for (var index = 0; index < rows.Count; index++)
        {
            if (!Agree(rows[index], RecordLedger.Read(rows[index].Text)!))
            {
                return new LedgerFault(index + 1, LedgerFaultKind.ContentChanged);
            }
        }

        // Every chain has an entry from its first day on: an empty one has been emptied, its head with it.
        return rows.Count == 0 ? new LedgerFault(1, LedgerFaultKind.Truncated)
            : head is null || head.Length != rows.Count || head.Hash != rows[^1].Hash ? new LedgerFault(rows.Count, LedgerFaultKind.ChainBroken)
            : null;
    }

    /// <summary>The columns repeat what the text says: they must agree.</summary>
    private static bool Agree(RecordEntryRow row, RecordContent content) =>
        row.Kind == content.Kind
        && row.Subject == content.Subject
        && row.At == content.At
        && content.By == (row.By is { } person ? $"Person:{person}" : "Program");

    private static LedgerFault? AgainstPublished(List<RecordEntryRow> rows, EvidenceLedger.PublishedHead head) =>
        rows.Count < head.Length ? new LedgerFault(rows.Count + 1, LedgerFaultKind.Truncated)
        : head.Length > 0 && rows[head.Length - 1].Hash != head.Hash ? new LedgerFault(head.Length, LedgerFaultKind.Rewritten)
        : null;

    /// <summary>What the chain says last of each subject; what was removed is left out, and pupils' accounts, which their own chains speak of.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, string?>> LastWordsOf(List<RecordEntryRow> rows)
    {
        var last = new Dictionary<string, IReadOnlyDictionary<string, string?>>(StringComparer.Ordinal);
        foreach (var content in rows.Select(row => RecordLedger.Read(row.Text)!))
        {
            if (content.After is { } after && !IsPupil(content))
            {
                last[content.Subject] = after;
            }
            else
            {
                last.Remove(content.Subject);
            }
        }

        return last;
    }

    private static bool IsPupil(RecordContent content) => content.After?.GetValueOrDefault("role") == nameof(PersonRole.Student);
}
