using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>Which mark of an attempt may be appealed.</summary>
internal static class OpenMarks
{
    /// <returns>The attempt's last entry in the ledger; null when there is none, or it has been appealed already.</returns>
    public static async Task<Guid?> OfAsync(SchoolContext school, AttemptRow attempt, CancellationToken cancellation)
    {
        if (attempt.Phase is not (AttemptPhase.Scored or AttemptPhase.ReturnedForRevision))
        {
            return null;
        }

        var last = await school.Evidence.AsNoTracking()
            .Where(entry => entry.AttemptId == attempt.Id)
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => (Guid?)entry.Id)
            .FirstOrDefaultAsync(cancellation);
        return last is { } mark && !await school.Appeals.AnyAsync(row => row.MarkAppealed == mark, cancellation) ? mark : null;
    }
}
