using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>
/// Paid orders of an ordinary day by the model's own equations with an ordinary store in every place: neutral picture and page, customary
/// price, free carriage, some sales, a fitting title. A rough figure to warn an author early; the engine has the last word.
/// </summary>
internal static class DemandEstimate
{
    private const int ShownItems = 8;
    private const double RecentSales = 12;
    private const double Relevance = 0.9;
    private const double ReplyMinutes = 2;
    private const double TransitDays = 3;

    public static double OrdersPerDay(MarketScenario scenario)
    {
        var shoppers = scenario.Shoppers;
        var checkout = Logistic(Real(shoppers.OrderBase.Value) - (Real(shoppers.DeliveryDayWeight.Value) * TransitDays))
            * Logistic(Real(shoppers.PayBase.Value) - (Real(shoppers.ReplyWeight.Value) * Math.Log(1 + ReplyMinutes)));
        var purchases = 0d;
        foreach (var segment in scenario.Segments)
        {
            var visits = scenario.Consumers.Value * Real(segment.Share.Value) * Real(segment.VisitsPerDay.Value);
            var total = (double)segment.Channels.Sum(weight => weight.Value);
            var searching = (segment.Channels[(int)Channel.Search].Value + segment.Channels[(int)Channel.StorePage].Value) / total;
            var browsing = (segment.Channels[(int)Channel.Feed].Value + segment.Channels[(int)Channel.Affiliate].Value) / total;
            purchases += visits * searching * Purchase(scenario, segment, Real(shoppers.RelevanceWeight.Value) * Relevance, 0);
            purchases += visits * browsing * Purchase(scenario, segment, Real(shoppers.FeedClickShift.Value), Real(shoppers.FeedBuyShift.Value));
        }

        return purchases * checkout;
    }

    /// <summary>Chance that a visit ends with something in the cart: clicks as the page is looked down, then the choice among them.</summary>
    private static double Purchase(MarketScenario scenario, ConsumerSegment segment, double clickShift, double buyShift)
    {
        var sales = Math.Log(1 + RecentSales) * Real(segment.SalesWeight.Value);
        var click = Logistic(Real(segment.ClickBase.Value) + clickShift + (Real(scenario.Shoppers.ClickSalesWeight.Value) * sales));
        var attraction = Math.Exp(Real(segment.BuyBase.Value) + buyShift + sales);
        var looking = new double[ShownItems + 1];
        looking[0] = 1;
        var bought = 0d;
        for (var place = 0; place < ShownItems; place++)
        {
            var next = new double[ShownItems + 1];
            for (var clicks = 0; clicks <= place; clicks++)
            {
                var skips = looking[clicks] * (1 - click);
                var clicked = looking[clicks] * click;
                var goOn = place == ShownItems - 1 ? 0 : 1;
                var afterSkip = Real(segment.ContinueAfterSkip.Value) * goOn;
                var afterClick = Real(segment.ContinueAfterClick.Value) * goOn;
                next[clicks] += skips * afterSkip;
                next[clicks + 1] += clicked * afterClick;
                bought += skips * (1 - afterSkip) * Share(clicks, attraction);
                bought += clicked * (1 - afterClick) * Share(clicks + 1, attraction);
            }

            looking = next;
        }

        return bought;
    }

    private static double Share(int clicks, double attraction) => clicks * attraction / (1 + (clicks * attraction));

    private static double Logistic(double logit) => 1 / (1 + Math.Exp(-logit));

    private static double Real(int basisPoints) => basisPoints / 10_000d;
}
