using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>Marking appealed work again answers the appeal: the new entry is its outcome.</summary>
internal static class MarkedAgain
{
    public static async Task CloseAsync(SchoolContext school, Guid attempt, Guid markedBy, string comment, Guid entry, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var appeal in await school.Appeals.Where(row => row.AttemptId == attempt && row.State == AppealState.Open).ToListAsync(cancellation))
        {
            appeal.State = AppealState.MarkedAgain;
            appeal.DecidedBy = markedBy;
            appeal.DecidedAt = now;
            appeal.Answer = comment;
            appeal.Outcome = entry;
        }
    }
}
