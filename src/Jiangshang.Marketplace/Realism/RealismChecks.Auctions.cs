using static System.FormattableString;

namespace Jiangshang.Marketplace.Realism;

/// <summary>Checks of the keyword auction alone.</summary>
public static partial class RealismChecks
{
    private static readonly Fen Increment = new(1);
    private static readonly Fen Reserve = new(10);

    private static RealismRow AuctionInvariants(RealismLab lab)
    {
        const int Auctions = 100_000;
        var broken = 0;
        for (var auction = 0u; auction < Auctions; auction++)
        {
            broken += BruteAuction.Draw(lab.Seed, auction).Holds(lab.Scenario.KeywordAds) ? 0 : 1;
        }

        return new RealismRow("R5", "generalised second price (Edelman et al. 2007)",
            "100,000 random auctions: reserve ≤ charge ≤ bid, order by bid × quality, losers pay nothing, better quality never dearer at the same place, places and charges equal to a brute-force reference",
            Invariant($"{broken} broken of {Auctions}"), broken == 0);
    }

    /// <summary>In one fixed auction, a bidder who shades below its value gains: truth-telling is no equilibrium.</summary>
    private static RealismRow TruthfulnessFails()
    {
        long[] values = [500, 480, 300];
        double[] clicks = [100, 90];
        var quality = new QualityScore(500);
        double Utility(long bid)
        {
            long[] bids = [bid, values[1], values[2]];
            var order = Enumerable.Range(0, 3).OrderByDescending(i => bids[i]).ToArray();
            var place = Array.IndexOf(order, 0);
            return place > 1 ? 0 : clicks[place] * (values[0] - KeywordAuction.Charge(new Fen(bid), quality, new Fen(bids[order[place + 1]]), quality, Increment, Reserve).Value);
        }

        var truthful = Utility(values[0]);
        var best = Enumerable.Range(10, 490).Max(bid => Utility(bid));
        return new RealismRow("R6", "bidding one's value is no equilibrium (Edelman et al. 2007)", "some bidder gains by shading", Invariant($"truthful {truthful:F0}, best shaded {best:F0}"), best > truthful);
    }

    private static RealismRow RevenueGrows(RealismLab lab)
    {
        var revenues = new List<double>();
        for (var bidders = 2; bidders <= 10; bidders++)
        {
            var sum = 0L;
            for (var auction = 0u; auction < 2_000; auction++)
            {
                var bids = Enumerable.Range(0, bidders).Select(i => 10 + (long)(MarketRandom.Draw(lab.Seed, DrawPurpose.Generation, auction, 77, (uint)i).First % 500)).OrderDescending().ToArray();
                sum += KeywordAuction.Charge(new Fen(bids[0]), new QualityScore(500), new Fen(bids[1]), new QualityScore(500), Increment, Reserve).Value;
            }

            revenues.Add(sum / 2_000.0);
        }

        var rises = Enumerable.Range(1, revenues.Count - 1).All(i => revenues[i] >= revenues[i - 1]);
        return new RealismRow("R7", "revenue grows with bidders", "mean charge monotone from 2 to 10 bidders", Invariant($"{revenues[0]:F0} → {revenues[^1]:F0} fen"), rises);
    }
}
