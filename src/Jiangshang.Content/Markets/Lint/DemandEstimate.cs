using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>
/// Paid orders of an ordinary day by the model's own equations, with the sales that they bring about themselves: a page of somewhat better
/// than ordinary offers, free carriage, fitting titles. A rough and cautious figure to warn an author early (a run of the city bazaar
/// gave some ten per cent more); the engine has the last word.
/// </summary>
internal static class DemandEstimate
{
    private const int ShownItems = 8;
    private const int ListingsPerStore = 12;
    private const int Rounds = 40;

    /// <summary>How many times the average sales the offers on top of a page have.</summary>
    private const double Concentration = 4;

    /// <summary>Utility by which offers on top of a page are cheaper, better shown and liked more than ordinary ones.</summary>
    private const double Selection = 0.5;
    private const double SelectionInClick = 0.15;
    private const double Relevance = 0.9;
    private const double ReplyMinutes = 2;
    private const double TransitDays = 3;

    public static double OrdersPerDay(MarketScenario scenario)
    {
        var listings = (double)(scenario.StudentStores.Value + scenario.Rivals.Length) * ListingsPerStore;
        var orders = 0d;
        for (var round = 0; round < Rounds; round++)
        {
            orders = OrdersPerDay(scenario, Concentration * orders * scenario.OrganicSearch.SalesWindow.Value / listings);
        }

        return orders;
    }

    private static double OrdersPerDay(MarketScenario scenario, double recentSales)
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
            purchases += visits * searching * Purchase(scenario, segment, recentSales, Real(shoppers.RelevanceWeight.Value) * Relevance, 0);
            purchases += visits * browsing * Purchase(scenario, segment, recentSales, Real(shoppers.FeedClickShift.Value), Real(shoppers.FeedBuyShift.Value));
        }

        return purchases * checkout;
    }

    /// <summary>Chance that a visit ends with something in the cart: clicks as the page is looked down, then the choice among them.</summary>
    private static double Purchase(MarketScenario scenario, ConsumerSegment segment, double recentSales, double clickShift, double buyShift)
    {
        var sales = Math.Log(1 + recentSales) * Real(segment.SalesWeight.Value);
        var click = Logistic(Real(segment.ClickBase.Value) + clickShift + SelectionInClick + (Real(scenario.Shoppers.ClickSalesWeight.Value) * sales));
        var attraction = Math.Exp(Real(segment.BuyBase.Value) + buyShift + Selection + sales);
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
