using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Artefacts;

/// <summary>
/// Takes files off the disk that nobody has any more: removed by their student, or refused after they had arrived. A file several rows name stays
/// until the last is gone. Only what a row says was removed is ever looked for: a folder beside a wrong database loses nothing.
/// </summary>
public sealed class UnusedFiles(SchoolDatabase database, ArtefactStore store, TimeProvider clock, ILogger<UnusedFiles> logger) : BackgroundService
{
    /// <summary>What could not be taken off at once (a crash, a second server) is looked for this often.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>After the file's row is written, or was refused.</summary>
    public Task SettleAsync(StoredFile file)
    {
        store.Release(file.Sha256);
        return DropAsync(file.Sha256);
    }

    /// <summary>Takes the file off the disk unless a row still names it. It is not the request's to fail for.</summary>
    public async Task DropAsync(string sha256)
    {
        try
        {
            await store.RemoveUnlessAsync(sha256, () => IsNamedAsync(sha256));
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            logger.LogWarning(left, "The unused file {Sha256} could not be taken off the disk yet.", sha256);
        }
    }

    /// <returns>How many files were looked at.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation = default)
    {
        List<string> removed;
        await using (var school = database.Read())
        {
            removed = await school.Artefacts.Where(row => row.RemovedAt != null).Select(row => row.Sha256).Distinct().ToListAsync(cancellation);
        }

        var there = removed.Where(store.Holds).ToList();
        foreach (var sha256 in there)
        {
            await DropAsync(sha256);
        }

        store.ForgetUnfinished();
        return there.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await LookAsync(stoppingToken);
                await Task.Delay(Interval, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            await HandleAsync(stoppingToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            logger.LogWarning(failed, "Unused files could not be looked for; the next look is in {Interval}.", Interval);
        }
    }

    private async Task<bool> IsNamedAsync(string sha256)
    {
        await using var school = database.Read();
        return await school.Artefacts.AnyAsync(row => row.Sha256 == sha256 && row.RemovedAt == null);
    }
}
