using Jiangshang.School.Artefacts;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Adds a new attempt; a revision begins with the draft and the files of the one returned.</summary>
internal static class AttemptStart
{
    public static async Task AddAsync(SchoolContext school, AttemptRow draft, AttemptRow? returned, CancellationToken cancellation)
    {
        school.Attempts.Add(draft);
        if (returned is null)
        {
            return;
        }

        var last = await school.JournalEntries.AsNoTracking()
            .Where(entry => entry.AttemptId == returned.Id)
            .OrderByDescending(entry => entry.Sequence)
            .FirstOrDefaultAsync(cancellation);
        if (last is not null)
        {
            school.JournalEntries.Add(new JournalEntryRow { AttemptId = draft.Id, Sequence = 1, Payload = last.Payload, ReceivedAt = draft.StartedAt, ArrivedAfterMilliseconds = 0 });
        }

        var files = await school.Artefacts.AsNoTracking().Where(row => row.AttemptId == returned.Id && row.RemovedAt == null).ToListAsync(cancellation);
        school.Artefacts.AddRange(files.Select(file => new ArtefactRow
        {
            Id = Guid.CreateVersion7(),
            StudentId = file.StudentId,
            AttemptId = draft.Id,
            Sha256 = file.Sha256,
            Name = file.Name,
            MediaType = file.MediaType,
            Bytes = file.Bytes,
            UploadedBy = file.UploadedBy,
            UploadedAt = file.UploadedAt,
        }));
    }
}
