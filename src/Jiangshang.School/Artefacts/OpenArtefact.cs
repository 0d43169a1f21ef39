using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>Hands out a stored file.</summary>
public sealed class OpenArtefact(SchoolDatabase database, ArtefactStore store)
{
    public async Task<Outcome<ArtefactFile>> HandleAsync(Guid artefact, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var row = await school.Artefacts.SingleOrDefaultAsync(row => row.Id == artefact && row.RemovedAt == null, cancellation);
        return row is null
            ? new SubjectUnknown()
            : new ArtefactFile(row.Name, row.MediaType, row.Sha256, store.Open(row.Sha256));
    }
}
