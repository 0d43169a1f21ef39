using Jiangshang.Competencies.Measures;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Background;

/// <summary>
/// Work the process does again and again by itself. It is an outermost edge: whatever a round throws is logged, shown in <c>/health</c>
/// and tried again after a pause that grows up to a ceiling; it never ends the host.
/// </summary>
public abstract class BackgroundRounds(BackgroundHealth health, TimeProvider clock, ILogger logger) : BackgroundService
{
    /// <summary>What it does, for an operator.</summary>
    protected abstract Wording Work { get; }

    /// <summary>Between two rounds that succeed.</summary>
    protected abstract TimeSpan Pause { get; }

    /// <summary>Long enough to leave a sick database in peace, short enough that nobody waits for the recovery to be noticed.</summary>
    protected virtual TimeSpan LongestPause => TimeSpan.FromMinutes(1);

    protected TimeProvider Clock { get; } = clock;

    protected ILogger Logger { get; } = logger;

    protected abstract Task RoundAsync(CancellationToken cancellation);

    /// <summary>The pause after so many failures in a row: doubled each time, up to the ceiling.</summary>
    public static TimeSpan PauseAfter(TimeSpan pause, TimeSpan longest, int failures)
    {
        const int MostDoublings = 10;
        var grown = pause * (1 << Math.Min(failures, MostDoublings));
        return grown < longest ? grown : TimeSpan.FromTicks(Math.Max(pause.Ticks, longest.Ticks));
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(PauseAfter(Pause, LongestPause, failures), Clock, stoppingToken);
                await RoundAsync(stoppingToken);
                failures = 0;
                health.Succeeded(Work);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // The host stops.
            }
            catch (Exception failure)
            {
                failures++;
                health.Failed(Work, failure);
                Logger.LogError(failure, "{Work} failed {Failures} times in a row; trying again in {Pause}", Work.En, failures, PauseAfter(Pause, LongestPause, failures));
            }
        }
    }
}
