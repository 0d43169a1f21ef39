namespace Jiangshang.Marketplace.AfterSales;

/// <summary>How a delivery was lived (买家体验): satisfaction, stars, what the buyer remembers and when receipt is confirmed.</summary>
internal static class BuyerExperience
{
    /// <summary>Satisfaction: what came against what was promised (see docs/market/model.md, "Satisfaction").</summary>
    public static float Satisfaction(MarketWorld world, int order, int lateDays, float normal) => Parts(world, order, lateDays, normal).Total;

    /// <summary>The parts of the satisfaction as they stand now; an order's are settled on the day it is delivered.</summary>
    public static SatisfactionParts Parts(MarketWorld world, int order, int lateDays, float normal)
    {
        var state = world.State;
        var orders = state.Orders;
        var listing = orders.Listing[order];
        var b = world.Scenario.AfterSales;
        var product = world.Scenario.Products[state.Listings.Product[listing]];
        var promise = ((state.Listings.Image[listing] + state.Listings.Page[listing]) * 0.00005f) - 0.5f;
        var paid = (float)(orders.Goods[order] - orders.Discount[order]) / orders.Pieces[order];
        return new SatisfactionParts(
            b.Baseline.Real,
            b.QualityWeight.Real * ((orders.Quality[order] * 0.0001f) - 0.5f),
            b.PromiseWeight.Real * promise,
            b.PriceWeight.Real * MarketMath.Log(paid / product.ReferencePrice.Value),
            b.LateDayWeight.Real * lateDays,
            b.ReplyWeight.Real * MarketMath.Log(1f + (orders.Reply[order] * (1f / 60f))),
            orders.Damaged[order] != 0 ? b.DamageLoss.Real : 0f,
            b.OverClaimLoss.Real * state.Listings.OverClaims[listing],
            world.Scenario.Packagings[orders.Packaging[order]].Unboxing.Real,
            b.Spread.Real * normal);
    }

    public static int ConfirmDay(MarketWorld world, int order, float satisfaction)
    {
        var clocks = world.Scenario.Orders;
        var last = world.Day + clocks.AutoConfirm.Value;
        if (satisfaction <= 0)
        {
            return last;
        }

        var chance = MarketMath.Threshold(world.Scenario.AfterSales.ConfirmChance.Real);
        for (var day = world.Day + 1; day < last; day++)
        {
            if (MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 3, (uint)(day - world.Day)).First < chance)
            {
                return day;
            }
        }

        return last;
    }

    public static bool Writes(MarketWorld world, float satisfaction, uint word)
    {
        var b = world.Scenario.AfterSales;
        return word < Chance(b.ReviewBase.Real + (b.ReviewCurvature.Real * satisfaction * satisfaction));
    }

    public static uint Chance(float logit) => MarketMath.Threshold(MarketMath.Logistic(logit));

    public static int Stars(MarketWorld world, float satisfaction)
    {
        var stars = 1;
        foreach (var cut in world.Scenario.AfterSales.StarCuts)
        {
            stars += satisfaction >= cut.Real ? 1 : 0;
        }

        return stars;
    }

    /// <summary>The three parts of the store rating (店铺动态评分), as the reviewer writes them; further trades of one buyer in a month do not count.</summary>
    public static void RateStore(MarketWorld world, int order, bool isBought)
    {
        var orders = world.State.Orders;
        var satisfaction = orders.Satisfaction[order] * 0.0001f;
        var lateDays = Math.Max(0, orders.DeliveredOn[order] - orders.Day[order] - orders.Promise[order]);
        var reply = MarketMath.Log(1f + (orders.Reply[order] * (1f / 60f)));
        orders.ServiceStars[order] = isBought ? (byte)5 : (byte)Stars(world, satisfaction + 1f - (world.Scenario.AfterSales.ReplyWeight.Real * reply));
        orders.LogisticsStars[order] = isBought ? (byte)5 : (byte)Math.Max(1, 5 - lateDays);
        if (orders.TradeOfMonth[order] <= world.Scenario.StoreRating.PerPair.Value)
        {
            orders.Rated[order] = 1;
            Rate(world, order, 1);
        }
    }

    /// <summary>In the morning: ratings older than the window leave the mean.</summary>
    public static void TurnRatings(MarketWorld world)
    {
        var rules = world.Scenario.StoreRating;
        var orders = world.State.Orders;
        var expired = world.Day - rules.Window.Value;
        for (var order = 0; expired >= 0 && order < orders.Count; order++)
        {
            if (orders.Rated[order] != 0 && orders.ReviewedOn[order] < expired)
            {
                orders.Rated[order] = 0;
                Rate(world, order, -1);
            }
        }
    }

    private static void Rate(MarketWorld world, int order, int sign)
    {
        var orders = world.State.Orders;
        var stores = world.State.Stores;
        var store = orders.Store[order];
        stores.DescriptionStars[store] += sign * orders.Stars[order];
        stores.ServiceStars[store] += sign * orders.ServiceStars[order];
        stores.LogisticsStars[store] += sign * orders.LogisticsStars[order];
        stores.Ratings[store] += sign;
    }

    /// <summary>What stays with the consumer: the store, the mood, perhaps a follow.</summary>
    public static void Remember(MarketWorld world, int order, float satisfaction)
    {
        var consumers = world.State.Consumers;
        var consumer = world.State.Orders.Consumer[order];
        var store = world.State.Orders.Store[order];
        consumers.LastStore[consumer] = (short)store;
        consumers.LastListing[consumer] = world.State.Orders.Listing[order];
        consumers.Mood[consumer] = (short)Math.Clamp(satisfaction * 1000f, -30_000f, 30_000f);
        consumers.Orders[consumer]++;
        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 4);
        if (satisfaction > 0 && consumers.Follows[consumer] != store && draw.First < MarketMath.Threshold(world.Scenario.Shoppers.FollowChance.Real))
        {
            consumers.Follows[consumer] = (short)store;
            world.State.Stores.Followers[store]++;
            world.Count(store, StoreMetric.Follows);
            world.Happened(order, OrderEvent.Followed);
        }
    }
}
