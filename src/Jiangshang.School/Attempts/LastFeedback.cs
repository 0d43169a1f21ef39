using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Reads the last word a student was given.</summary>
public sealed class LastFeedback(SchoolDatabase database)
{
    /// <returns>Null when nothing has been scored yet.</returns>
    public async Task<Feedback?> OfAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.Attempts
            .Where(row => row.StudentId == student && row.ScoredAt != null)
            .OrderByDescending(row => row.ScoredAt)
            .Select(row => new Feedback(row.Id, row.TaskCode, row.ScoreHundredths, row.Comment, row.ScoredAt!.Value))
            .FirstOrDefaultAsync(cancellation);
    }
}
