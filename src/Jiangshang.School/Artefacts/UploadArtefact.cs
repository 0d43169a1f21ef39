using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>Adds a file to an open attempt.</summary>
public sealed class UploadArtefact(SchoolDatabase database, ArtefactStore store, TimeProvider clock)
{
    /// <summary>The largest file any task asks for is a film of 200 MB.</summary>
    public const long MostBytes = 256L * 1024 * 1024;
    private const int MostFiles = 50;

    public async Task<Outcome<ArtefactRow>> HandleAsync(Actor actor, Guid attempt, string name, Stream content, CancellationToken cancellation = default)
    {
        var saved = await store.SaveAsync(content, name, MostBytes, cancellation);
        if (saved.IsRefused(out var refusal))
        {
            return refusal;
        }

        var file = saved.Result;
        return await database.WriteAsync<ArtefactRow>(
            async school =>
            {
                var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
                if (row is null)
                {
                    return new SubjectUnknown();
                }

                var present = await school.Artefacts.CountAsync(artefact => artefact.AttemptId == attempt && artefact.RemovedAt == null, cancellation);
                if (row.Phase != AttemptPhase.Open || present >= MostFiles)
                {
                    return new AttemptClosed();
                }

                var artefact = new ArtefactRow
                {
                    Id = Guid.CreateVersion7(),
                    StudentId = row.StudentId,
                    AttemptId = attempt,
                    Sha256 = file.Sha256,
                    Name = CleanName(name),
                    MediaType = file.MediaType,
                    Bytes = file.Bytes,
                    UploadedBy = actor.Person,
                    UploadedAt = clock.GetUtcNow(),
                };
                school.Artefacts.Add(artefact);
                return artefact;
            },
            cancellation);
    }

    /// <summary>A name as people call files, never a path.</summary>
    public static string CleanName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(character => !char.IsControl(character))]).Trim();
        return clean.Length == 0 ? "file" : clean.Length > 200 ? clean[^200..] : clean;
    }
}
