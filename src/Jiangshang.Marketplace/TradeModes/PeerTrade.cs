namespace Jiangshang.Marketplace.TradeModes;

/// <summary>Peer trade (二手交易): interested people make offers each day; an offer at the asking price or above the floor sells, paid through escrow.</summary>
internal static class PeerTrade
{
    public static void Evening(MarketWorld world)
    {
        var items = world.State.PeerItems;
        var terms = world.Scenario.TradeModes;
        for (var item = 0; item < items.Count; item++)
        {
            if (items.Sold[item] != 0)
            {
                continue;
            }

            var interest = MarketRandom.Draw(world.Seed, DrawPurpose.PeerTrade, (uint)item, (uint)world.Day);
            var reference = (float)world.Scenario.Products[items.Product[item]].ReferencePrice.Value;
            var mean = terms.PeerBuyersPerDay.Real * Math.Min(2f, reference / items.Asking[item]);
            var offers = MarketMath.Poisson(mean, interest.First);
            for (var offer = 0; offer < offers && items.Sold[item] == 0; offer++)
            {
                var draw = MarketRandom.Draw(world.Seed, DrawPurpose.PeerTrade, (uint)item, (uint)world.Day, 1 + (uint)offer);
                var amount = (long)(items.Asking[item] * (terms.PeerOffer.Real + (0.12f * MarketMath.Normal(draw))));
                items.Offers[item]++;
                items.BestOffer[item] = Math.Max(items.BestOffer[item], Math.Min(amount, items.Asking[item]));
                if (items.BestOffer[item] >= items.Floor[item])
                {
                    Sell(world, item);
                }
            }
        }
    }

    /// <summary>Sells an item for the best offer; the money goes through escrow like any order.</summary>
    public static void Sell(MarketWorld world, int item)
    {
        var items = world.State.PeerItems;
        var store = items.Store[item];
        var price = items.BestOffer[item];
        items.Sold[item] = 1;
        items.SoldFor[item] = price;
        var listing = ListingFor(world, store, items.Product[item]);
        var order = world.Desk.AddOrder(OrderKind.Peer, -1, store, listing, 1, price, 0, 0);
        world.State.Orders.Cost[order] = items.Cost[item];
        world.State.Orders.Quality[order] = items.Quality[item];
        world.Count(store, StoreMetric.OrdersCreated);
        world.Desk.Pay(order);
    }

    /// <summary>The store's own listing of the product that the order is booked under.</summary>
    public static int ListingFor(MarketWorld world, int store, int product)
    {
        foreach (var listing in world.Pages.ListingsOf(store))
        {
            if (world.State.Listings.Product[listing] == product)
            {
                return listing;
            }
        }

        return -1;
    }
}
