using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Attempts;

/// <summary>
/// Keeps the journal of written work within the school's limit: each draft replaces the one before it, so the oldest give way to the
/// newest, which always stays, and nobody is ever refused for writing long.
/// </summary>
public sealed class TrimDrafts(SchoolDatabase database, ILogger<TrimDrafts> logger)
{
    internal async ValueTask IfDueAsync(AttemptJournal journal, CancellationToken cancellation)
    {
        if (journal.Characters <= journal.MostCharacters || journal.Desk is not { JournalsDrafts: true })
        {
            return;
        }

        try
        {
            var removed = await TrimAsync(journal.Attempt, journal.MostCharacters / 2, cancellation);
            lock (journal)
            {
                journal.Characters -= removed;
            }
        }
        catch (Exception failure) when (StorageTrouble.Is(failure))
        {
            // What was to be saved is saved; the next entry tries again.
            logger.LogWarning("Old drafts of attempt {Attempt} could not be removed: {Failure}", journal.Attempt, failure.Message);
        }
    }

    /// <returns>How many characters went.</returns>
    private async Task<long> TrimAsync(Guid attempt, long goal, CancellationToken cancellation)
    {
        var removed = 0L;
        await database.WriteAsync(
            async school =>
            {
                var entries = school.JournalEntries.Where(entry => entry.AttemptId == attempt);
                var sizes = await entries.OrderByDescending(entry => entry.Sequence).Select(entry => new { entry.Sequence, Size = (long)entry.Payload.Length }).ToListAsync(cancellation);
                var (kept, keptCharacters) = (0, 0L);
                while (kept < sizes.Count && (kept == 0 || keptCharacters + sizes[kept].Size <= goal))
                {
                    keptCharacters += sizes[kept++].Size;
                }

                if (kept < sizes.Count)
                {
                    var newest = sizes[kept].Sequence;
                    removed = sizes.Skip(kept).Sum(entry => entry.Size);
                    await entries.Where(entry => entry.Sequence <= newest).ExecuteDeleteAsync(cancellation);
                }
            },
            cancellation);
        return removed;
    }
}
