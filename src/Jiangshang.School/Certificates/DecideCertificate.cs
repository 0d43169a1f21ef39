using Jiangshang.Competencies.Certificates;
using Jiangshang.School.Access;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Remediation;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Certificates;

/// <summary>
/// A second person verifies, refuses or revokes a certificate. What a verified certificate measures becomes evidence; a
/// revocation supersedes that evidence by an entry that measures nothing.
/// </summary>
public sealed class DecideCertificate(SchoolDatabase database, SchoolLibrary library, RemedialFollowUp remedial, TimeProvider clock)
{
    public Task<Outcome<Guid>> HandleAsync(Actor actor, Guid certificate, CertificateVerdict verdict, string? note, CancellationToken cancellation = default) =>
        database.WriteAsync<Guid>(
            async school =>
            {
                var row = await school.Certificates.SingleOrDefaultAsync(row => row.Id == certificate, cancellation);
                if (row is null)
                {
                    return new SubjectUnknown();
                }

                if (Refusal(actor, row, verdict, note) is { } refusal)
                {
                    return refusal;
                }

                var others = (await SharedCertificates.OfAsync(school, [row], cancellation))[row.Id].Select(holder => $"{holder.Name} {holder.Number}").Distinct().ToList();
                if (verdict == CertificateVerdict.Verify && others.Count > 0 && string.IsNullOrWhiteSpace(note))
                {
                    return new SharedCertificateNote(string.Join("、", others));
                }

                row.Status = verdict switch
                {
                    CertificateVerdict.Verify => CertificateStatus.Verified,
                    CertificateVerdict.Reject => CertificateStatus.Rejected,
                    CertificateVerdict.Revoke => CertificateStatus.Revoked,
                };
                row.DecidedBy = actor.Person;
                row.DecidedAt = clock.GetUtcNow();
                row.Note = note?.Trim();
                await RecordAsync(school, actor, row, verdict, cancellation);
                await school.SaveChangesAsync(cancellation);
                await remedial.TakeBackAsync(school, row.StudentId, cancellation);
                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return certificate;
            },
            oneAtATime: $"certificate:{certificate}",
            cancellation);

    private static Rejection? Refusal(Actor actor, CertificateRow row, CertificateVerdict verdict, string? note)
    {
        var fits = verdict == CertificateVerdict.Revoke ? row.Status == CertificateStatus.Verified : row.Status == CertificateStatus.Submitted;
        return actor.Person == row.HandedInBy || actor.Person == row.StudentId ? new SecondPersonNeeded()
            : !fits ? new DecisionRejected()
            : verdict != CertificateVerdict.Verify && string.IsNullOrWhiteSpace(note) ? new NoteNeeded()
            : null;
    }

    private async Task RecordAsync(SchoolContext school, Actor actor, CertificateRow row, CertificateVerdict verdict, CancellationToken cancellation)
    {
        if (verdict == CertificateVerdict.Reject)
        {
            return;
        }

        var student = await school.Students.AsNoTracking().SingleAsync(student => student.Id == row.StudentId, cancellation);
        var scan = await school.Artefacts.AsNoTracking().Where(artefact => artefact.Id == row.ScanId).Select(artefact => artefact.Sha256).SingleAsync(cancellation);
        var evidence = CertificateEvidence.Of(library.StandardFor(student.EntryYear), row, scan, actor.Person, clock.GetUtcNow());
        if (evidence is null)
        {
            return;
        }

        var verified = await school.Evidence.AsNoTracking().Where(entry => entry.Origin == CertificateEvidence.VerifiedOrigin(row.Id)).Select(entry => (Guid?)entry.Id).SingleOrDefaultAsync(cancellation);
        if (verdict == CertificateVerdict.Verify)
        {
            await LedgerWriter.AppendAsync(school, CertificateEvidence.VerifiedOrigin(row.Id), evidence, cancellation);
        }
        else if (verified is { } entry)
        {
            await LedgerWriter.AppendAsync(school, $"certificate:{row.Id}:revoked", CertificateEvidence.Withdrawn(evidence, entry, row.Note), cancellation);
        }
    }
}
