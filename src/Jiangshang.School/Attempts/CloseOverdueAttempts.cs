using Jiangshang.Competencies.Measures;
using Jiangshang.School.Background;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Attempts;

/// <summary>
/// Hands in what is in the journal of attempts whose time, and whose time for late delivery, are over. One that cannot be closed never
/// stops the others: trouble of the database is waited for, and what no scorer can close goes to a teacher.
/// </summary>
public sealed class CloseOverdueAttempts(
    SchoolDatabase database, SubmitWork submit, BackgroundHealth health, TimeProvider clock, ILogger<CloseOverdueAttempts> logger) : BackgroundRounds(health, clock, logger)
{
    private static readonly Wording NotScored = new(
        "系统评分时出错，没有给分。", "The scorer failed on this work and gave no score.");

    protected override Wording Work { get; } = new("收取到时间的作业", "closing work whose time is over");

    protected override TimeSpan Pause { get; } = TimeSpan.FromSeconds(10);

    /// <returns>How many attempts were closed.</returns>
    /// <exception cref="AggregateException">Something kept some from being closed, mostly the database; all others are.</exception>
    public async Task<int> HandleAsync(CancellationToken cancellation = default)
    {
        var due = await DueAsync(cancellation);
        var troubles = new List<Exception>();
        foreach (var attempt in due)
        {
            try
            {
                await CloseAsync(attempt, cancellation);
            }
            catch (Exception trouble) when (!cancellation.IsCancellationRequested)
            {
                troubles.Add(trouble);
            }
        }

        return troubles.Count == 0 ? due.Count : throw new AggregateException(troubles[0].Message, troubles);
    }

    protected override Task RoundAsync(CancellationToken cancellation) => HandleAsync(cancellation);

    private async Task<List<Guid>> DueAsync(CancellationToken cancellation)
    {
        await using var school = database.Read();
        var grace = await school.Schools.Select(row => row.LateDeliveryMinutes).FirstOrDefaultAsync(cancellation);
        var over = Clock.GetUtcNow().AddMinutes(-grace);
        return await school.Attempts
            .Where(row => row.Phase == AttemptPhase.Open && row.EndsAt < over)
            .OrderBy(row => row.EndsAt)
            .Select(row => row.Id)
            .ToListAsync(cancellation);
    }

    private async Task CloseAsync(Guid attempt, CancellationToken cancellation)
    {
        try
        {
            var closed = await submit.HandleAsync(attempt, lastSequence: null, cancellation);
            if (closed.IsRefused(out var refusal))
            {
                Logger.LogWarning("Attempt {Attempt} could not be closed: {Rejection}", attempt, refusal.Type);
            }
        }
        catch (Exception failure) when (!StorageTrouble.Is(failure) && !cancellation.IsCancellationRequested)
        {
            Logger.LogError(failure, "Attempt {Attempt} cannot be scored; a teacher has to decide", attempt);
            await submit.HoldAsync(attempt, NotScored, cancellation);
        }
    }
}
