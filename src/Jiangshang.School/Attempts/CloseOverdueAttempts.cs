using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Attempts;

/// <summary>Hands in what is in the journal of attempts whose time, and whose time for late delivery, are over.</summary>
public sealed class CloseOverdueAttempts(SchoolDatabase database, SubmitWork submit, TimeProvider clock, ILogger<CloseOverdueAttempts> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <returns>How many attempts were closed.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var grace = await school.Schools.Select(row => row.LateDeliveryMinutes).FirstOrDefaultAsync(cancellation);
        var over = clock.GetUtcNow().AddMinutes(-grace);
        var due = await school.Attempts
            .Where(row => row.Phase == AttemptPhase.Open && row.EndsAt < over)
            .OrderBy(row => row.EndsAt)
            .Select(row => row.Id)
            .ToListAsync(cancellation);
        foreach (var attempt in due)
        {
            var closed = await submit.HandleAsync(attempt, lastSequence: null, cancellation);
            if (closed.IsRefused(out var refusal))
            {
                logger.LogWarning("Attempt {Attempt} could not be closed: {Rejection}", attempt, refusal.Type);
            }
        }

        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // A pause, not a beat: after a jump of the clock one round is due, not one for every ten seconds of it.
            while (true)
            {
                await Task.Delay(Interval, clock, stoppingToken);
                await HandleAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }
}
