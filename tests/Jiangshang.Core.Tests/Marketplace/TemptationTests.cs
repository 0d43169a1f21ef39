using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Each of the five temptations pays at first and costs later: the same store, the same dice, with and without. Means over several seeds.</summary>
public sealed class TemptationTests
{
    private const int Days = 24;
    private static readonly ulong[] Seeds = [1, 2, 3, 4];

    public static TheoryData<string> Temptations => ["fake orders", "cash for praise", "fake original price", "over-claim", "hidden label"];

    [Theory]
    [MemberData(nameof(Temptations))]
    public void A_temptation_pays_at_first_and_costs_later(string temptation)
    {
        var (gain, loss) = (0L, 0L);
        foreach (var seed in Seeds)
        {
            var honest = Play(seed, temptation, tempted: false);
            var tempted = Play(seed, temptation, tempted: true);
            gain += tempted.Early - honest.Early;
            loss += honest.Result - tempted.Result;
            Assert.True(tempted.Fines >= honest.Fines);
        }

        Assert.True(gain > 0, $"{temptation} brings nothing at first: {gain}.");
        Assert.True(loss > 0, $"{temptation} costs nothing in the end: {loss}.");
    }

    /// <summary>What comes in early (clicks, stars or paid orders: what the temptation is after), the result, and the fines.</summary>
    private static (long Early, long Result, long Fines) Play(ulong seed, string temptation, bool tempted)
    {
        var run = Given.Run(Given.Sized(2_500, Days), Given.Setup(seed));
        var claims = tempted && temptation == "over-claim" ? new[] { "全网最佳毛巾", "材质:100%桑蚕丝" } : [];
        run.With(Given.Towel(claims: claims), Given.Stock(900), new Decision.SetKeywordBudget(new Fen(3_000)),
            new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(60), Jiangshang.Marketplace.KeywordAds.KeywordMatch.Broad));
        var early = 0L;
        for (var day = 0; day < Days; day++)
        {
            if (tempted)
            {
                Tempt(run, temptation, day);
            }

            run.AdvanceDay();
            early = day == LastOfBeginning(temptation) ? Measure(run, temptation) : early;
        }

        return (early, ReferenceScore.ResultOf(run, new StoreId(0)).Value, run.World.Ledger[0, StoreAccount.Fines]);
    }

    /// <summary>An over-claim lasts until somebody looks; reviews take days to come.</summary>
    private static int LastOfBeginning(string temptation) => temptation switch
    {
        "over-claim" => 0,
        "cash for praise" => 11,
        _ => 3,
    };

    private static void Tempt(MarketRun run, string temptation, int day)
    {
        switch (temptation)
        {
            case "fake orders":
                run.With(new Decision.BuyFakeOrders(new ListingId(0), new Pieces(day == 0 ? 30 : 3)));
                break;
            case "cash for praise" when day == 0:
                run.With(new Decision.SetCashForPraise(true));
                break;
            case "fake original price" when day == 0:
                run.With(new Decision.SetLimitedOffer(new ListingId(0), new Fen(1_580), new Fen(3_990), new Day(Days), true));
                break;
            case "hidden label" when day == 0:
                run.With(new Decision.HideAdLabel(true));
                break;
        }
    }

    private static long Measure(MarketRun run, string temptation)
    {
        long Total(StoreMetric metric) => run.World.History.Days.Sum(day => day.Metrics[(int)metric]);
        return temptation switch
        {
            "cash for praise" => 1_000 * run.World.State.Listings.StarSum[0] / Math.Max(1, run.World.State.Listings.StarCount[0]),
            "hidden label" => 1_000 * Total(StoreMetric.AdClicks) / Math.Max(1, Total(StoreMetric.Impressions)),
            "fake original price" => Total(StoreMetric.Carts),
            _ => Total(StoreMetric.Visitors),
        };
    }
}
