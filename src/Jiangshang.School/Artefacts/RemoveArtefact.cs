using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Artefacts;

/// <summary>Takes a file out of an open attempt again.</summary>
public sealed class RemoveArtefact(SchoolDatabase database, UnusedFiles unused, TimeProvider clock)
{
    public async Task<Outcome<bool>> HandleAsync(Guid attempt, Guid artefact, CancellationToken cancellation = default)
    {
        var removed = await database.WriteAsync<string>(
            async school =>
            {
                var row = await school.Artefacts.SingleOrDefaultAsync(row => row.Id == artefact && row.AttemptId == attempt, cancellation);
                if (row is null)
                {
                    return new SubjectUnknown();
                }

                if (!await school.Attempts.AnyAsync(open => open.Id == attempt && open.Phase == AttemptPhase.Open, cancellation))
                {
                    return new AttemptClosed();
                }

                row.RemovedAt ??= clock.GetUtcNow();
                return row.Sha256;
            },
            cancellation);
        if (removed.IsRefused(out var refusal))
        {
            return refusal;
        }

        await unused.DropAsync(removed.Result);
        return true;
    }
}
