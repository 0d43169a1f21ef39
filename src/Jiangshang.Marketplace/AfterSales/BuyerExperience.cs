namespace Jiangshang.Marketplace.AfterSales;

/// <summary>How a delivery was lived (买家体验): satisfaction, stars, what the buyer remembers and when receipt is confirmed.</summary>
internal static class BuyerExperience
{
    /// <summary>Satisfaction: what came against what was promised (see docs/market/model.md, "Satisfaction").</summary>
    public static float Satisfaction(MarketWorld world, int order, int lateDays, float normal)
    {
        var state = world.State;
        var orders = state.Orders;
        var listing = orders.Listing[order];
        var b = world.Scenario.AfterSales;
        var product = world.Scenario.Products[state.Listings.Product[listing]];
        var promise = ((state.Listings.Image[listing] + state.Listings.Page[listing]) * 0.00005f) - 0.5f;
        var paid = (float)(orders.Goods[order] - orders.Discount[order]) / orders.Pieces[order];
        var satisfaction = b.Baseline.Real + (b.QualityWeight.Real * ((orders.Quality[order] * 0.0001f) - 0.5f));
        satisfaction -= b.PromiseWeight.Real * promise;
        satisfaction -= b.PriceWeight.Real * MarketMath.Log(paid / product.ReferencePrice.Value);
        satisfaction -= b.LateDayWeight.Real * lateDays;
        satisfaction -= b.ReplyWeight.Real * MarketMath.Log(1f + (orders.Reply[order] * (1f / 60f)));
        satisfaction -= orders.Damaged[order] != 0 ? b.DamageLoss.Real : 0f;
        satisfaction -= b.OverClaimLoss.Real * state.Listings.OverClaims[listing];
        satisfaction += world.Scenario.Packagings[orders.Packaging[order]].Unboxing.Real;
        return satisfaction + (b.Spread.Real * normal);
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

    /// <summary>The three parts of the store rating (店铺动态评分).</summary>
    public static void RateStore(MarketWorld world, int order, float satisfaction, int lateDays)
    {
        var stores = world.State.Stores;
        var store = world.State.Orders.Store[order];
        var reply = MarketMath.Log(1f + (world.State.Orders.Reply[order] * (1f / 60f)));
        stores.DescriptionStars[store] += Stars(world, satisfaction);
        stores.ServiceStars[store] += Stars(world, satisfaction + 1f - (world.Scenario.AfterSales.ReplyWeight.Real * reply));
        stores.LogisticsStars[store] += Math.Max(1, 5 - lateDays);
        stores.Ratings[store]++;
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
