using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Certificates;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>
/// Reads what audits rest on: a student's evidence, certificates and plan. Evidence is never edited, so what has been read of
/// a chain is kept in memory and only what was added since is read again. However many students are asked for at once, it is
/// the same four questions to the database.
/// </summary>
public sealed class StudentRecords(SchoolDatabase database)
{
    /// <summary>Some five hundred students of the third year, about 60 MB.</summary>
    private const int MostEntriesKept = 50_000;
    private readonly RecentlyUsed<Guid, IReadOnlyList<EvidenceContent>> _chains = new(MostEntriesKept, chain => chain.Count + 1);

    /// <returns>Null when the school has no such student.</returns>
    public async Task<StudentRecord?> LoadAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await LoadAsync(school, student, cancellation);
    }

    /// <summary>The same inside a transaction that is under way.</summary>
    public async Task<StudentRecord?> LoadAsync(SchoolContext school, Guid student, CancellationToken cancellation = default)
    {
        var records = await LoadAsync(school, school.Students.Where(row => row.Id == student), keep: true, cancellation);
        return records.GetValueOrDefault(student);
    }

    /// <summary>The records of a whole class, by student.</summary>
    public async Task<IReadOnlyDictionary<Guid, StudentRecord>> LoadClassAsync(Guid classGroup, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await LoadAsync(school, school.Students.Where(row => row.ClassGroupId == classGroup), keep: true, cancellation);
    }

    /// <summary>The records of these students; nothing of them is kept, for nobody is about to look at them again.</summary>
    public async Task<IReadOnlyDictionary<Guid, StudentRecord>> LoadAsync(SchoolContext school, IReadOnlyCollection<Guid> students, CancellationToken cancellation = default) =>
        await LoadAsync(school, school.Students.Where(row => students.Contains(row.Id)), keep: false, cancellation);

    private async Task<Dictionary<Guid, StudentRecord>> LoadAsync(SchoolContext school, IQueryable<StudentRow> chosen, bool keep, CancellationToken cancellation)
    {
        var students = await chosen.AsNoTracking().ToListAsync(cancellation);
        var certificates = (await school.Certificates.AsNoTracking()
                .Where(row => chosen.Any(student => student.Id == row.StudentId))
                .OrderBy(row => row.HandedInAt)
                .ToListAsync(cancellation))
            .ToLookup(row => row.StudentId);
        var evidence = await EvidenceAsync(school, [.. students.Select(student => student.Id)], keep, cancellation);
        return students.ToDictionary(
            student => student.Id,
            student => new StudentRecord(
                IdOf(student.Id),
                student.EntryYear,
                new SpecializationCode(student.Specialization),
                evidence[student.Id],
                [.. certificates[student.Id].Select(CertificateOf)],
                [.. student.PlannedCertificates.Select(code => new CertificateTypeCode(code))]));
    }

    /// <summary>A student's opaque id as the ledger and the audit carry it.</summary>
    public static StudentId IdOf(Guid student) => new(student.ToString());

    private static CertificateRecord CertificateOf(CertificateRow row) => new(
        new CertificateId(row.Id.ToString()),
        new CertificateTypeCode(row.Type),
        new CertificateLevelCode(row.Level),
        row.Number,
        row.IssuedOn,
        row.ExpiresOn,
        row.Status);

    private async Task<Dictionary<Guid, IReadOnlyList<EvidenceContent>>> EvidenceAsync(SchoolContext school, List<Guid> students, bool keep, CancellationToken cancellation)
    {
        var chains = new Dictionary<Guid, IReadOnlyList<EvidenceContent>>(students.Count);
        foreach (var student in students)
        {
            chains[student] = _chains.TryGet(student, out var known) ? known : [];
        }

        var behind = await BehindAsync(school, chains, cancellation);
        if (behind.Count > 0)
        {
            await AddNewAsync(school, chains, behind, cancellation);
        }

        // What a transaction has added is not true yet: it may be rolled back.
        if (keep && school.Database.CurrentTransaction is null)
        {
            foreach (var (student, chain) in chains)
            {
                _chains.Put(student, chain);
            }
        }

        return chains;
    }

    /// <summary>Whose chain has entries that are not known here. Asked only where something is known: of the others everything is read.</summary>
    private static async Task<List<Guid>> BehindAsync(SchoolContext school, Dictionary<Guid, IReadOnlyList<EvidenceContent>> chains, CancellationToken cancellation)
    {
        var known = chains.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).ToList();
        var unknown = chains.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key);
        if (known.Count == 0)
        {
            return [.. unknown];
        }

        var lengths = await school.Evidence.AsNoTracking()
            .Where(row => known.Contains(row.StudentId))
            .GroupBy(row => row.StudentId)
            .Select(group => new { group.Key, Length = group.Max(row => row.Sequence) })
            .ToListAsync(cancellation);
        return [.. unknown, .. lengths.Where(student => student.Length > chains[student.Key].Count).Select(student => student.Key)];
    }

    private static async Task AddNewAsync(SchoolContext school, Dictionary<Guid, IReadOnlyList<EvidenceContent>> chains, List<Guid> behind, CancellationToken cancellation)
    {
        var from = behind.Min(student => chains[student].Count);
        var rows = await school.Evidence.AsNoTracking()
            .Where(row => behind.Contains(row.StudentId) && row.Sequence > from)
            .OrderBy(row => row.StudentId).ThenBy(row => row.Sequence)
            .Select(row => new { row.StudentId, row.Sequence, row.Content })
            .ToListAsync(cancellation);
        foreach (var student in rows.GroupBy(row => row.StudentId))
        {
            var known = chains[student.Key];
            chains[student.Key] = [.. known, .. student.Where(row => row.Sequence > known.Count).Select(row => StorageJson.Read<EvidenceContent>(row.Content))];
        }
    }
}
