using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Summaries;

/// <summary>
/// Keeps the summaries of the whole school up to date while nobody asks: after an upgrade, a new version of the standard, and
/// every midnight. A page that is opened meanwhile works out a few itself and says how many are still to come.
/// </summary>
public sealed class KeepSummaries(StudentSummaries summaries, TimeProvider clock, ILogger<KeepSummaries> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    /// <summary>Between two batches, so that people who wait for a page come first.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    /// <summary>After a failure the next look is later and later, up to this.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = Interval;
        try
        {
            while (true)
            {
                await Task.Delay(pause, clock, stoppingToken);
                pause = await TryAllAsync(stoppingToken) ? Interval : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task<bool> TryAllAsync(CancellationToken stopping)
    {
        try
        {
            while (await summaries.RefreshAsync(cancellation: stopping) == StudentSummaries.AtOnce)
            {
                await Task.Delay(Breath, clock, stopping);
            }

            return true;
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException or TimeoutException)
        {
            logger.LogWarning(failure, "Summaries could not be brought up to date; they are tried again");
            return false;
        }
    }
}
