using Jiangshang.Competencies.Certificates;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Certificates;

/// <summary>Reads certificates as people see them.</summary>
public sealed class CertificateReading(SchoolDatabase database)
{
    public async Task<IReadOnlyList<CertificateDetail>> OfStudentAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Query(school, school.Certificates.Where(row => row.StudentId == student)).ToListAsync(cancellation);
    }

    /// <summary>Those waiting for a second person, the oldest first.</summary>
    public async Task<Page<CertificateDetail>> WaitingAsync(PageRequest page, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var waiting = school.Certificates.Where(row => row.Status == CertificateStatus.Submitted);
        var total = await waiting.CountAsync(cancellation);
        var place = page.Within(total);
        var shown = waiting.OrderBy(row => row.HandedInAt).ThenBy(row => row.Id).Skip(place.Skipped).Take(PageRequest.Size);
        return new(await Query(school, shown).ToListAsync(cancellation), total, place.Number);
    }

    /// <returns>Null when there is no such certificate.</returns>
    public async Task<CertificateDetail?> FindAsync(Guid certificate, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Query(school, school.Certificates.Where(row => row.Id == certificate)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Who else holds them, by certificate: for registrars only.</summary>
    public async Task<ILookup<Guid, CertificateHolder>> OthersAsync(IReadOnlyList<CertificateRow> certificates, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await SharedCertificates.OfAsync(school, certificates, cancellation);
    }

    private static IQueryable<CertificateDetail> Query(SchoolContext school, IQueryable<CertificateRow> certificates) =>
        from row in certificates
        join scan in school.Artefacts on row.ScanId equals scan.Id
        join handedInBy in school.People on row.HandedInBy equals handedInBy.Id
        join decidedBy in school.People on row.DecidedBy equals decidedBy.Id into deciders
        from decidedBy in deciders.DefaultIfEmpty()
        orderby row.HandedInAt, row.Id
        select new CertificateDetail(row, scan, handedInBy.Name, decidedBy == null ? null : decidedBy.Name);
}
