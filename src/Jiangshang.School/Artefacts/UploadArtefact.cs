using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>
/// Adds a file to an open attempt. How large it may be the task says; what may be sent is known before the first byte is read, and what is
/// refused afterwards leaves the disk again.
/// </summary>
public sealed class UploadArtefact(
    SchoolDatabase database, SchoolLibrary library, ArtefactStore store, UnusedFiles unused, FileQuota quota, UploadTurns turns, TimeProvider clock)
{
    /// <summary>What may still be sent to the attempt.</summary>
    public async Task<Outcome<UploadAllowance>> AllowanceAsync(Guid attempt, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await AllowanceAsync(school, attempt, cancellation);
    }

    public async Task<Outcome<ArtefactRow>> HandleAsync(Actor actor, Guid attempt, UploadAllowance allowance, string name, Stream content, CancellationToken cancellation = default)
    {
        if (!turns.TryBegin(allowance.Student))
        {
            return new UploadsTooMany();
        }

        try
        {
            var saved = await store.SaveAsync(content, name, allowance.MostBytes, cancellation);
            if (saved.IsRefused(out var refusal))
            {
                return refusal is FileTooLarge ? allowance.Refusal : refusal;
            }

            try
            {
                return await database.WriteAsync<ArtefactRow>(school => AddAsync(school, actor, attempt, name, saved.Result, cancellation), cancellation);
            }
            finally
            {
                await unused.SettleAsync(saved.Result);
            }
        }
        finally
        {
            turns.End(allowance.Student);
        }
    }

    private async Task<Outcome<UploadAllowance>> AllowanceAsync(SchoolContext school, Guid attempt, CancellationToken cancellation)
    {
        var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
        if (row is null || library.Task(new TaskCode(row.TaskCode)) is not { } task)
        {
            return new SubjectUnknown();
        }

        if (row.Phase != AttemptPhase.Open)
        {
            return new AttemptClosed();
        }

        var taken = task.Desk.Files;
        if (taken.Most == 0)
        {
            return new FilesNotAsked();
        }

        var present = await school.Artefacts.CountAsync(artefact => artefact.AttemptId == attempt && artefact.RemovedAt == null, cancellation);
        if (present >= taken.Most)
        {
            return new FilesEnough(taken.Most);
        }

        var room = await quota.RoomAsync(school, row.StudentId, cancellation);
        return room >= taken.Largest
            ? new UploadAllowance(row.StudentId, taken.Largest, new FileTooLarge(taken.Largest))
            : new UploadAllowance(row.StudentId, room, new StudentFilesFull(quota.BytesPerStudent));
    }

    /// <summary>Everything is asked again: other files may have come while this one was on its way.</summary>
    private async Task<Outcome<ArtefactRow>> AddAsync(SchoolContext school, Actor actor, Guid attempt, string name, StoredFile file, CancellationToken cancellation)
    {
        var still = await AllowanceAsync(school, attempt, cancellation);
        if (still.IsRefused(out var refusal))
        {
            return refusal;
        }

        if (file.Bytes > still.Result.MostBytes)
        {
            return still.Result.Refusal;
        }

        var artefact = new ArtefactRow
        {
            Id = Guid.CreateVersion7(),
            StudentId = still.Result.Student,
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
    }

    /// <summary>A name as people call files, never a path.</summary>
    public static string CleanName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(character => !char.IsControl(character))]).Trim();
        return clean.Length == 0 ? "file" : clean.Length > 200 ? clean[^200..] : clean;
    }
}
