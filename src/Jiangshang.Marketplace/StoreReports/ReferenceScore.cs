namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// A score against reference strategies on the same consumers (参照评分), never by rank in class: novice, competent and expert mark 40, 70 and 95
/// points by the store's result; between them the scale is straight, below 0 and above 100 it ends.
/// </summary>
public static class ReferenceScore
{
    private const int NovicePoints = 4_000;
    private const int CompetentPoints = 7_000;
    private const int ExpertPoints = 9_500;
    private const int Highest = 10_000;

    /// <summary>Points in hundredths. The references must rise; if they do not, the scenario cannot tell skill and no score is given.</summary>
    public static BasisPoints? Of(Fen result, Fen novice, Fen competent, Fen expert)
    {
        if (novice >= competent || competent >= expert)
        {
            return null;
        }

        var points = result < competent
            ? Between(result, novice, competent, NovicePoints, CompetentPoints)
            : Between(result, competent, expert, CompetentPoints, ExpertPoints);
        return new BasisPoints((int)Math.Clamp(points, 0, Highest));
    }

    /// <summary>A store's result: what its owner has gained, money held in escrow and goods in stock counted.</summary>
    public static Fen ResultOf(MarketRun run, StoreId store)
    {
        var ledger = run.World.Ledger;
        return new Fen(ledger[store.Index, StoreAccount.Cash] + ledger[store.Index, StoreAccount.Escrow] + ledger[store.Index, StoreAccount.Inventory] + ledger[store.Index, StoreAccount.Capital]);
    }

    /// <summary>The result of a reference strategy in a student's place, on the same consumers and rivals.</summary>
    public static Fen ResultOf(MarketScenario scenario, RunSeed seed, RivalPolicy strategy, WorkerThreads threads)
    {
        var run = MarketRun.Start(scenario, new MarketRunSetup(seed, new Headcount(1), [strategy]), threads);
        for (var day = 0; day < scenario.Days.Value; day++)
        {
            run.AdvanceDay();
        }

        return ResultOf(run, new StoreId(0));
    }

    private static long Between(Fen result, Fen low, Fen high, long lowPoints, long highPoints) =>
        lowPoints + Rounding.HalfUp((result - low).Value * (highPoints - lowPoints), (high - low).Value);
}
