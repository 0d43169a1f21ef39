using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Clocks;

/// <summary>Looks at the machine's clock all the time, writes down how late it is, and says when the clock has jumped.</summary>
public sealed class ClockWatch(SchoolDatabase database, SteadyClock clock, ILogger<ClockWatch> logger) : BackgroundService
{
    /// <summary>Between two looks no ordinary correction comes near the bound; looking costs nothing.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Writing the time down costs a commit, so not every look does it.</summary>
    private static readonly TimeSpan WrittenEvery = TimeSpan.FromSeconds(10);

    /// <summary>Before anything is served: time goes on where the records end.</summary>
    /// <param name="trusted">Somebody has said that the machine's clock is right, whatever the records say.</param>
    public async Task StartClockAsync(bool trusted, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var seen = await school.Clocks.Select(row => (DateTimeOffset?)row.SeenAt).SingleOrDefaultAsync(cancellation);
        if (seen is { } written && !trusted && clock.GoOnFrom(written))
        {
            Say();
        }

        try
        {
            await WriteAsync(trusted, cancellation);
        }
        catch (Exception trouble) when (!trusted && StorageTrouble.Is(trouble) && !cancellation.IsCancellationRequested)
        {
            // What can only be read is served all the same, and /health says why nothing is saved; the next look writes the time down.
            logger.LogWarning("The time could not be written down: {Trouble}", StorageTrouble.Words(trouble).En);
        }
    }

    /// <summary>One look; whether the time should be written down too.</summary>
    public async Task LookAsync(bool write, CancellationToken cancellation = default)
    {
        if (clock.Look())
        {
            Say();
        }

        if (write)
        {
            await WriteAsync(trusted: false, cancellation);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var written = clock.GetTimestamp();
        try
        {
            while (true)
            {
                await Task.Delay(Interval, clock, stoppingToken);
                var write = clock.GetElapsedTime(written) >= WrittenEvery;
                written = write ? clock.GetTimestamp() : written;
                await LookSafelyAsync(write, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task LookSafelyAsync(bool write, CancellationToken stopping)
    {
        try
        {
            await LookAsync(write, stopping);
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            // Whether the database answers is watched elsewhere; the clock is looked at all the same.
            logger.LogDebug(failure, "The time could not be written down");
        }
    }

    private Task<Outcome<bool>> WriteAsync(bool trusted, CancellationToken cancellation) => database.WriteAsync<bool>(
        async school =>
        {
            var now = clock.GetUtcNow();
            var updated = await school.Clocks.Where(row => trusted || row.SeenAt < now).ExecuteUpdateAsync(row => row.SetProperty(clock => clock.SeenAt, now), cancellation);
            if (updated == 0 && !await school.Clocks.AnyAsync(cancellation))
            {
                school.Clocks.Add(new ClockRow { SeenAt = now });
            }

            return true;
        },
        "clock",
        cancellation);

    private void Say()
    {
        if (clock.Doubt is { } doubt)
        {
            logger.LogError(
                "The computer's clock is off by {Off} ({Against}). It is not followed: time goes on from {Now}. Set the clock right, or restart the server if its new time is right",
                doubt.Off, doubt.AgainstRecords ? "behind what is written down" : "it has jumped", clock.GetUtcNow());
        }
        else
        {
            logger.LogWarning("The computer's clock is right again and is followed");
        }
    }
}
