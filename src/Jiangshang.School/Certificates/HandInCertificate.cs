using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Artefacts;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Certificates;

/// <summary>Hands in a certificate with its scan. It counts once a second person has verified it.</summary>
public sealed class HandInCertificate(SchoolDatabase database, SchoolLibrary library, ArtefactStore store, UnusedFiles unused, FileQuota quota, TimeProvider clock)
{
    public const long MostBytes = 20L * 1024 * 1024;
    private static readonly string[] ScanTypes = ["image/png", "image/jpeg", "application/pdf"];

    /// <returns>The certificate's id.</returns>
    public async Task<Outcome<Guid>> HandleAsync(Actor actor, Guid student, CertificateEntry entry, string scanName, Stream scan, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using (var reading = database.Read())
        {
            var entryYear = await reading.Students.Where(row => row.Id == student).Select(row => row.EntryYear).SingleAsync(cancellation);
            if (Refusal(library.StandardFor(entryYear), entry, SchoolDays.Of(now)) is { } refusal)
            {
                return refusal;
            }

            if (await quota.RoomAsync(reading, student, cancellation) < MostBytes)
            {
                return new StudentFilesFull(quota.BytesPerStudent);
            }
        }

        var saved = await store.SaveAsync(scan, scanName, MostBytes, cancellation);
        if (saved.IsRefused(out var unsaved))
        {
            return unsaved;
        }

        try
        {
            return ScanTypes.Contains(saved.Result.MediaType)
                ? await database.WriteAsync<Guid>(school => AddAsync(school, actor, student, entry, scanName, saved.Result, now, cancellation), cancellation)
                : new FileOfOtherKind("PNG、JPEG、PDF");
        }
        finally
        {
            await unused.SettleAsync(saved.Result);
        }
    }

    private static async Task<Outcome<Guid>> AddAsync(
        SchoolContext school, Actor actor, Guid student, CertificateEntry entry, string scanName, StoredFile scan, DateTimeOffset now, CancellationToken cancellation)
    {
        var twice = await school.Certificates.AnyAsync(
            row => row.StudentId == student && row.Type == entry.Type.Value && row.Number == entry.Number
                && (row.Status == CertificateStatus.Submitted || row.Status == CertificateStatus.Verified),
            cancellation);
        if (twice)
        {
            return CertificateEntryRejected.Twice;
        }

        var artefact = new ArtefactRow
        {
            Id = Guid.CreateVersion7(),
            StudentId = student,
            Sha256 = scan.Sha256,
            Name = UploadArtefact.CleanName(scanName),
            MediaType = scan.MediaType,
            Bytes = scan.Bytes,
            UploadedBy = actor.Person,
            UploadedAt = now,
        };
        var certificate = new CertificateRow
        {
            Id = Guid.CreateVersion7(),
            StudentId = student,
            Type = entry.Type.Value,
            Level = entry.Level.Value,
            ScoreMillionths = entry.Score?.Millionths,
            Number = entry.Number.Trim(),
            IssuedOn = entry.IssuedOn,
            ExpiresOn = entry.ExpiresOn,
            Status = CertificateStatus.Submitted,
            ScanId = artefact.Id,
            HandedInBy = actor.Person,
            HandedInAt = now,
        };
        school.Artefacts.Add(artefact);
        school.Certificates.Add(certificate);
        await StudentVersions.BumpAsync(school, student, cancellation);
        return certificate.Id;
    }

    private static CertificateEntryRejected? Refusal(CompetencyStandard standard, CertificateEntry entry, DateOnly today)
    {
        var type = standard.Certificate(entry.Type);
        var rank = type?.Rank(entry.Level) ?? -1;
        if (type is null || rank < 0)
        {
            return CertificateEntryRejected.UnknownType;
        }

        if (entry.Number.Trim().Length is 0 or > 64)
        {
            return CertificateEntryRejected.Number;
        }

        if (entry.IssuedOn > today || entry.ExpiresOn < entry.IssuedOn)
        {
            return CertificateEntryRejected.Dates;
        }

        var above = rank + 1 < type.Levels.Count ? type.Levels[rank + 1].MinimumScore : null;
        var unfitting = entry.Score is { } score && (score < type.Levels[rank].MinimumScore || score >= above);
        return unfitting ? CertificateEntryRejected.Score : null;
    }
}
