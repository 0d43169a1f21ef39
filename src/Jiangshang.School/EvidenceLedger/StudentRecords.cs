using System.Collections.Concurrent;
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
/// a chain is kept in memory and only what was added since is read again.
/// </summary>
public sealed class StudentRecords(SchoolDatabase database)
{
    private const int MostChainsKept = 2_000;
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<EvidenceContent>> _chains = new();

    /// <returns>Null when the school has no such student.</returns>
    public async Task<StudentRecord?> LoadAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await LoadAsync(school, student, cancellation);
    }

    /// <summary>The same inside a transaction that is under way.</summary>
    public async Task<StudentRecord?> LoadAsync(SchoolContext school, Guid student, CancellationToken cancellation = default)
    {
        var records = await LoadAsync(school, school.Students.Where(row => row.Id == student), cancellation);
        return records.GetValueOrDefault(student);
    }

    /// <summary>The records of a whole class, by student.</summary>
    public async Task<IReadOnlyDictionary<Guid, StudentRecord>> LoadClassAsync(Guid classGroup, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await LoadAsync(school, school.Students.Where(row => row.ClassGroupId == classGroup), cancellation);
    }

    /// <summary>The records of every student of the school.</summary>
    public async Task<IReadOnlyDictionary<Guid, StudentRecord>> LoadAllAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await LoadAsync(school, school.Students, cancellation);
    }

    private async Task<Dictionary<Guid, StudentRecord>> LoadAsync(SchoolContext school, IQueryable<StudentRow> chosen, CancellationToken cancellation)
    {
        var students = await chosen.AsNoTracking().ToListAsync(cancellation);
        var certificates = (await school.Certificates.AsNoTracking()
                .Where(row => chosen.Any(student => student.Id == row.StudentId))
                .OrderBy(row => row.HandedInAt)
                .ToListAsync(cancellation))
            .ToLookup(row => row.StudentId);
        var evidence = await EvidenceAsync(school, students, cancellation);
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

    private async Task<Dictionary<Guid, IReadOnlyList<EvidenceContent>>> EvidenceAsync(SchoolContext school, List<StudentRow> students, CancellationToken cancellation)
    {
        if (_chains.Count > MostChainsKept)
        {
            _chains.Clear();
        }

        var chains = new Dictionary<Guid, IReadOnlyList<EvidenceContent>>(students.Count);
        var unknown = new List<Guid>();
        foreach (var student in students)
        {
            if (_chains.TryGetValue(student.Id, out var known))
            {
                chains[student.Id] = await AddNewAsync(school, student.Id, known, cancellation);
            }
            else
            {
                unknown.Add(student.Id);
            }
        }

        if (unknown.Count > 0)
        {
            var rows = await school.Evidence.AsNoTracking()
                .Where(row => unknown.Contains(row.StudentId))
                .OrderBy(row => row.StudentId).ThenBy(row => row.Sequence)
                .Select(row => new { row.StudentId, row.Content })
                .ToListAsync(cancellation);
            var byStudent = rows.ToLookup(row => row.StudentId, row => StorageJson.Read<EvidenceContent>(row.Content));
            foreach (var student in unknown)
            {
                chains[student] = [.. byStudent[student]];
            }
        }

        // What a transaction has added is not true yet: it may be rolled back.
        if (school.Database.CurrentTransaction is null)
        {
            foreach (var (student, chain) in chains)
            {
                _chains[student] = chain;
            }
        }

        return chains;
    }

    private static async Task<IReadOnlyList<EvidenceContent>> AddNewAsync(SchoolContext school, Guid student, IReadOnlyList<EvidenceContent> known, CancellationToken cancellation)
    {
        var added = await school.Evidence.AsNoTracking()
            .Where(row => row.StudentId == student && row.Sequence > known.Count)
            .OrderBy(row => row.Sequence)
            .Select(row => row.Content)
            .ToListAsync(cancellation);
        return added.Count == 0 ? known : [.. known, .. added.Select(StorageJson.Read<EvidenceContent>)];
    }
}
