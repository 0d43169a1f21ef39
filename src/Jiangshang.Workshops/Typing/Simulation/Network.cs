using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>How a log's parts reach the server.</summary>
internal static class Network
{
    /// <summary>The workbench saves at least so often.</summary>
    private const int SaveEvery = 5000;

    /// <summary>Each part is sent soon after it is full; sometimes the network is down for a while and all waits.</summary>
    /// <param name="outage">The chance that it is down once.</param>
    public static SimulatedLog Deliver(TypingSubmission submission, double outage, SimulationRandom random)
    {
        var end = submission.Elapsed.Value;
        var (downFrom, downUntil) = (long.MaxValue, 0L);
        if (random.Chance(outage))
        {
            downFrom = (long)random.Between(0, end);
            downUntil = downFrom + (long)random.Between(10_000, 180_000);
        }

        var arrivals = submission.Events
            .GroupBy(happened => happened.At.Value / SaveEvery)
            .Select((part, index) =>
            {
                var sent = ((part.Key + 1) * SaveEvery) + (long)random.LogNormal(60, 0.8);
                var arrives = sent >= downFrom && sent < downUntil ? downUntil + (long)random.LogNormal(200, 0.5) : sent;
                return new EntryArrival(index + 1, part.First().At, part.Last().At, new Milliseconds(arrives), part.Count());
            });
        return new SimulatedLog(submission, [.. arrivals]);
    }

    /// <summary>All in one request, at one moment.</summary>
    public static SimulatedLog AtOnce(TypingSubmission submission, long after) =>
        new(submission, [new EntryArrival(1, submission.Events[0].At, submission.Events[^1].At, new Milliseconds(after), submission.Events.Count)]);
}
