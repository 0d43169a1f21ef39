using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Certificates;

/// <summary>Notices a certificate that was handed in for several students.</summary>
public static class SharedCertificates
{
    /// <returns>The other students by certificate, whatever has been decided about theirs; those of nobody else are left out.</returns>
    public static async Task<ILookup<Guid, CertificateHolder>> OfAsync(SchoolContext school, IReadOnlyList<CertificateRow> certificates, CancellationToken cancellation)
    {
        var scanIds = certificates.Select(row => row.ScanId).ToList();
        var scans = await school.Artefacts.AsNoTracking().Where(row => scanIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Sha256, cancellation);
        var numbers = certificates.Select(row => row.Number).Distinct().ToList();
        var digests = scans.Values.Distinct().ToList();
        var candidates = await (
            from row in school.Certificates.AsNoTracking()
            join scan in school.Artefacts on row.ScanId equals scan.Id
            join person in school.People on row.StudentId equals person.Id
            where numbers.Contains(row.Number) || digests.Contains(scan.Sha256)
            orderby person.Number, row.HandedInAt
            select new { row.StudentId, row.Type, CertificateNumber = row.Number, row.Status, scan.Sha256, person.Number, person.Name }).ToListAsync(cancellation);
        return certificates
            .SelectMany(own => candidates
                .Where(other => other.StudentId != own.StudentId)
                .Select(other => (own.Id, Holder: new CertificateHolder(
                    other.StudentId,
                    other.Number,
                    other.Name,
                    other.Status,
                    SameNumber: other.Type == own.Type && other.CertificateNumber == own.Number,
                    SameScan: other.Sha256 == scans.GetValueOrDefault(own.ScanId))))
                .Where(pair => pair.Holder.SameNumber || pair.Holder.SameScan))
            .ToLookup(pair => pair.Id, pair => pair.Holder);
    }
}
