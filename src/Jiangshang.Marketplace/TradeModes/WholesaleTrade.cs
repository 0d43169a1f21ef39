namespace Jiangshang.Marketplace.TradeModes;

/// <summary>
/// Wholesale (批发): business buyers post requests for quotation, stores quote or have tier prices, a buyer new to a store may take a sample
/// first, and the best offer below what the buyer is ready to pay wins.
/// </summary>
internal static class WholesaleTrade
{
    public static void Evening(MarketWorld world)
    {
        CloseRequests(world);
        PostRequests(world);
    }

    /// <summary>Unit price of a listing for so many pieces by its tiers, or 0 when it does not sell so few.</summary>
    public static long TierPrice(MarketWorld world, int listing, int pieces, int piecesInBatch)
    {
        var listings = world.State.Listings;
        var counted = listings.WholesaleMixed[listing] != 0 ? piecesInBatch : pieces;
        if (listings.WholesaleMinimum[listing] == 0 || counted < listings.WholesaleMinimum[listing])
        {
            return 0;
        }

        return listings.TierTwoPieces[listing] > 0 && counted >= listings.TierTwoPieces[listing] ? listings.TierTwoPrice[listing] : listings.TierOnePrice[listing];
    }

    private static void PostRequests(MarketWorld world)
    {
        var terms = world.Scenario.TradeModes;
        for (var buyer = 0; buyer < terms.WholesaleBuyers.Value; buyer++)
        {
            var draw = MarketRandom.Draw(world.Seed, DrawPurpose.Wholesale, (uint)buyer, (uint)world.Day);
            if (draw.First >= MarketMath.Threshold(terms.RequestChance.Real))
            {
                continue;
            }

            var product = (int)(((ulong)draw.Second * (uint)world.Size.Products) >> 32);
            var batch = world.State.Requests.Count;
            Post(world, buyer, product, draw.Third, batch);
            if (world.Size.Products > 1 && draw.Fourth < MarketMath.Threshold(terms.MixedChance.Real))
            {
                var other = MarketRandom.Draw(world.Seed, DrawPurpose.Wholesale, (uint)buyer, (uint)world.Day, uint.MaxValue);
                var step = 1 + (int)(((ulong)other.First * (uint)(world.Size.Products - 1)) >> 32);
                Post(world, buyer, (product + step) % world.Size.Products, other.Second, batch);
            }
        }
    }

    private static void Post(MarketWorld world, int buyer, int product, uint word, int batch)
    {
        var terms = world.Scenario.TradeModes;
        var requests = world.State.Requests;
        var row = requests.AddRow();
        var span = Math.Max(1, terms.RequestLargest.Value - terms.RequestSmallest.Value + 1);
        requests.Buyer[row] = buyer;
        requests.Product[row] = product;
        requests.Pieces[row] = terms.RequestSmallest.Value + (int)(((ulong)word * (uint)span) >> 32);
        requests.Target[row] = world.Scenario.Products[product].ReferencePrice.Share(terms.WholesalePrice).Value;
        requests.PostedOn[row] = (short)world.Day;
        requests.ClosesOn[row] = (short)(world.Day + terms.QuoteDays.Value);
        requests.Batch[row] = batch;
        requests.WonBy[row] = -1;
    }

    /// <summary>Pieces of a batch that a store can count together: of all its products that the store sells under mixed batches.</summary>
    private static int PiecesInBatch(MarketWorld world, int request, int store)
    {
        var requests = world.State.Requests;
        var pieces = 0;
        for (var other = requests.Batch[request]; other < requests.Count && requests.Batch[other] == requests.Batch[request]; other++)
        {
            var listing = PeerTrade.ListingFor(world, store, requests.Product[other]);
            pieces += listing >= 0 && world.State.Listings.Active[listing] != 0 && world.State.Listings.WholesaleMixed[listing] != 0 ? requests.Pieces[other] : 0;
        }

        return pieces;
    }

    private static void CloseRequests(MarketWorld world)
    {
        var requests = world.State.Requests;
        for (var request = 0; request < requests.Count; request++)
        {
            if (requests.Closed[request] == 0 && requests.ClosesOn[request] <= world.Day)
            {
                requests.Closed[request] = 1;
                Award(world, request);
            }
        }
    }

    private static void Award(MarketWorld world, int request)
    {
        var (state, pieces) = (world.State, world.State.Requests.Pieces[request]);
        var (listing, price) = BestOffer(world, request);
        if (listing < 0)
        {
            state.Requests.Outcome[request] = (int)RequestOutcome.NoOffer;
            return;
        }

        var store = state.Listings.Store[listing];
        var buyer = state.Requests.Buyer[request];
        var known = (buyer * world.Size.Stores) + store;
        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.Wholesale, (uint)buyer, (uint)world.Day, 1 + (uint)request);
        var sample = state.WholesaleKnown[known] == 0 && state.Listings.SamplePrice[listing] > 0 && draw.First < MarketMath.Threshold(world.Scenario.TradeModes.SampleChance.Real);
        var kind = sample ? OrderKind.Sample : OrderKind.Wholesale;
        var amount = sample ? 1 : pieces;
        if (state.StockPieces[(store * world.Size.Products) + state.Listings.Product[listing]] < amount)
        {
            state.Requests.Outcome[request] = (int)RequestOutcome.SoldOut;
            state.Requests.WonBy[request] = store;
            state.Requests.WonAt[request] = price;
            world.Count(store, StoreMetric.StockOuts);
            world.Traffic?.Carted(new CartRow(
                new VisitPlace(new Day(world.Day), new Hour(world.HourOfDay), new ConsumerId(-1 - buyer), default, new SegmentId(-1), new ProvinceId(-1), default, new StoreId(store), new ListingId(listing), TrafficSource.StorePage, null, default),
                new Pieces(amount), CartOutcome.SoldOut, null, Fen.Zero));
            return;
        }

        var goods = sample ? state.Listings.SamplePrice[listing] : price * pieces;
        var (cost, quality) = world.Desk.TakeStock(store, state.Listings.Product[listing], amount);
        var order = world.Desk.AddOrder(kind, -1 - buyer, store, listing, amount, goods, 0, 0);
        state.Orders.Cost[order] = cost;
        state.Orders.Quality[order] = quality;
        state.WholesaleKnown[known] = 1;
        state.Requests.Outcome[request] = (int)(sample ? RequestOutcome.Sample : RequestOutcome.Ordered);
        state.Requests.WonBy[request] = store;
        state.Requests.WonAt[request] = price;
        world.Count(store, StoreMetric.OrdersCreated);
        world.Desk.Pay(order);
    }

    /// <summary>The cheapest quotation or tier price at or below the buyer's target; equal offers go to the earlier.</summary>
    private static (int Listing, long Price) BestOffer(MarketWorld world, int request)
    {
        var state = world.State;
        var (best, price) = (-1, state.Requests.Target[request] + 1);
        for (var quote = 0; quote < state.Quotes.Count; quote++)
        {
            if (state.Quotes.Request[quote] == request && state.Quotes.UnitPrice[quote] < price)
            {
                (best, price) = (state.Quotes.Listing[quote], state.Quotes.UnitPrice[quote]);
            }
        }

        for (var listing = 0; listing < state.Listings.Count; listing++)
        {
            if (state.Listings.Product[listing] != state.Requests.Product[request] || state.Listings.Active[listing] == 0)
            {
                continue;
            }

            var tier = TierPrice(world, listing, state.Requests.Pieces[request], PiecesInBatch(world, request, state.Listings.Store[listing]));
            if (tier > 0 && tier < price)
            {
                (best, price) = (listing, tier);
            }
        }

        return (best, price);
    }
}
