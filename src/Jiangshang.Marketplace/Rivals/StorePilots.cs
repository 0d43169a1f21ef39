namespace Jiangshang.Marketplace.Rivals;

/// <summary>
/// Drives the computer stores and, where a run says so, student stores by a reference strategy. What they decide follows from the state alone
/// and goes through the same desk as a student's decision; it is not logged because it can be derived. What would change nothing is not decided.
/// </summary>
internal static class StorePilots
{
    private const int NoPilot = -1;

    public static void Decide(MarketWorld world)
    {
        for (var store = 0; store < world.Size.Stores; store++)
        {
            if (world.State.Pilot[store] != NoPilot)
            {
                Decide(world, store, (RivalPolicy)world.State.Pilot[store]);
            }
        }
    }

    private static Rival RivalOf(MarketWorld world, int store, RivalPolicy policy)
    {
        var index = store - world.Size.StudentStores;
        if (index >= 0)
        {
            return world.Scenario.Rivals[index];
        }

        var products = Enumerable.Range(0, world.Size.Products).Select(product => new ProductId(product)).ToImmutableArray();
        return new Rival("pilot", "", policy, products, world.Scenario.StartingCash, new BasisPoints(9_000), new BasisPoints(6_000), new Fen(world.Scenario.StartingCash.Value / 200), "");
    }

    private static void Decide(MarketWorld world, int store, RivalPolicy policy)
    {
        var rival = RivalOf(world, store, policy);
        var style = PilotStyle.Of(policy);
        if (world.Day == 0)
        {
            Open(world, store, rival, style);
        }

        Restock(world, store, style);
        Staff(world, store, style);
        if (style.Undercuts)
        {
            Undercut(world, store, rival);
        }

        if (style.BidShare > 0)
        {
            Advertise(world, store, rival, style);
        }

        if (style.VideoEvery > 0 && world.Day % style.VideoEvery == 0)
        {
            PublishVideos(world, store, rival, style);
        }
    }

    private static void Apply(MarketWorld world, int store, Decision decision)
    {
        if (DecisionDesk.Apply(world, store, decision) is null)
        {
            world.PilotDecided?.Invoke(store, decision);
        }
    }

    private static void Open(MarketWorld world, int store, Rival rival, PilotStyle style)
    {
        Apply(world, store, new Decision.ChoosePackaging(new PackagingId(Math.Min(style.Packaging, world.Scenario.Packagings.Length - 1))));
        foreach (var product in rival.Products.Take(style.MostProducts))
        {
            if (Offer(world, product.Index, immediate: true) is not { } offer)
            {
                continue;
            }

            var markup = BasisPoints.One + rival.Markup.Value + style.MarkupShift;
            var price = Math.Max(1, Rounding.HalfUp(offer.Offer.UnitCost.Value * markup, BasisPoints.One));
            var content = new BasisPoints(Math.Clamp(rival.Content.Value + style.ContentShift, 0, BasisPoints.One));
            var definition = world.Scenario.Products[product.Index];
            Apply(world, store, new Decision.ListProduct(product, PilotTitles.Of(world, definition, rival, style), definition.Attributes, [], new Fen(price), content, content));
        }

        foreach (var listing in world.Pages.ListingsOf(store))
        {
            if (style.Commission > 0)
            {
                Apply(world, store, new Decision.SetCommission(new ListingId(listing), new BasisPoints(style.Commission)));
            }

            if (style.Displays)
            {
                Apply(world, store, new Decision.PlaceDisplayBid(new ListingId(listing), new SegmentId(-1), DisplayBidding.CostPerMille, new Fen(1_500), new Fen(rival.AdBudget.Value / 4)));
            }
        }
    }

    /// <summary>The cheapest offer, or the cheapest that comes at once.</summary>
    private static (int Supplier, SupplyOffer Offer)? Offer(MarketWorld world, int product, bool immediate)
    {
        (int, SupplyOffer)? best = null;
        for (var supplier = 0; supplier < world.Scenario.Suppliers.Length; supplier++)
        {
            foreach (var offer in world.Scenario.Suppliers[supplier].Offers)
            {
                var fits = offer.Product.Index == product && (!immediate || offer.LeadTime.Value == 0);
                if (fits && (best is null || offer.UnitCost < best.Value.Item2.UnitCost))
                {
                    best = (supplier, offer);
                }
            }
        }

        return best ?? (immediate ? Offer(world, product, immediate: false) : null);
    }

    private static void Restock(MarketWorld world, int store, PilotStyle style)
    {
        var supplies = world.State.Supplies;
        foreach (var listing in world.Pages.ListingsOf(store))
        {
            var product = world.State.Listings.Product[listing];
            var coming = 0;
            for (var row = world.FirstSupply; row < supplies.Count; row++)
            {
                coming += supplies.Store[row] == store && supplies.Product[row] == product && supplies.Arrived[row] == 0 ? supplies.Pieces[row] : 0;
            }

            var stock = world.State.StockPieces[(store * world.Size.Products) + product] + coming;
            var days = Math.Max(1, Math.Min(world.Day, world.Scenario.OrganicSearch.SalesWindow.Value));
            var daily = world.Day == 0 ? 4 : 1 + (world.State.Listings.SoldWindow[listing] / days);
            if (stock >= daily * style.StockDays)
            {
                continue;
            }

            var urgent = stock < daily * 2 || !style.UsesFactory;
            if (Offer(world, product, urgent) is { } offer)
            {
                var pieces = Math.Max(offer.Offer.MinimumOrder.Value, (daily * (style.StockDays + 3)) - stock);
                Apply(world, store, new Decision.PurchaseStock(new SupplierId(offer.Supplier), new ProductId(product), new Pieces(pieces)));
            }
        }
    }

    private static void Staff(MarketWorld world, int store, PilotStyle style)
    {
        var paid = 0;
        foreach (var listing in world.Pages.ListingsOf(store))
        {
            paid += world.State.Listings.SoldWindow[listing];
        }

        var daily = paid / Math.Max(1, Math.Min(Math.Max(1, world.Day), world.Scenario.OrganicSearch.SalesWindow.Value));
        var packers = 1 + (daily / Math.Max(1, world.Scenario.Staff.ParcelsPerDay.Value));
        var stores = world.State.Stores;
        if (stores.ServiceStaff[store] != style.ServiceStaff || stores.PackingStaff[store] != packers)
        {
            Apply(world, store, new Decision.SetStaff(new Headcount(style.ServiceStaff), new Headcount(packers)));
        }
    }

    /// <summary>Goes just below the cheapest other offer of the same product, never below cost plus a tenth.</summary>
    private static void Undercut(MarketWorld world, int store, Rival rival)
    {
        const int Below = 9_800;
        const int LeastOverCost = 11_000;
        foreach (var listing in world.Pages.ListingsOf(store))
        {
            var product = world.State.Listings.Product[listing];
            var lowest = long.MaxValue;
            foreach (var other in world.Pages.ListingsIn(world.State.Listings.Category[listing]))
            {
                var isRival = world.State.Listings.Store[other] != store && world.State.Listings.Product[other] == product && world.IsOnSale(other);
                lowest = isRival ? Math.Min(lowest, world.EffectivePrice(other)) : lowest;
            }

            if (lowest == long.MaxValue || Offer(world, product, immediate: false) is not { } offer)
            {
                continue;
            }

            var cost = offer.Offer.UnitCost.Value;
            var highest = Rounding.HalfUp(cost * (BasisPoints.One + rival.Markup.Value), BasisPoints.One);
            var price = Math.Clamp(Rounding.HalfUp(lowest * Below, BasisPoints.One), Math.Min(highest, Rounding.HalfUp(cost * LeastOverCost, BasisPoints.One)), highest);
            if (price != world.State.Listings.Price[listing])
            {
                Apply(world, store, new Decision.SetPrice(new ListingId(listing), new Fen(price)));
            }
        }
    }

    /// <summary>Bids a share of what a click is worth; a data-driven store steers spending to its budget by a PID step and drops what does not pay.</summary>
    private static void Advertise(MarketWorld world, int store, Rival rival, PilotStyle style)
    {
        if (world.Day == 0)
        {
            Apply(world, store, new Decision.SetKeywordBudget(rival.AdBudget));
        }
        else if (style.Prunes)
        {
            Steer(world, store, rival);
        }

        if (world.Day % 3 != 0)
        {
            return;
        }

        foreach (var listing in world.Pages.ListingsOf(store))
        {
            BidFor(world, store, listing, style);
        }
    }

    private static void BidFor(MarketWorld world, int store, int listing, PilotStyle style)
    {
        const int MostKeywords = 4;
        var product = world.State.Listings.Product[listing];
        if (Offer(world, product, immediate: false) is not { } offer)
        {
            return;
        }

        var margin = world.EffectivePrice(listing) - offer.Offer.UnitCost.Value;
        var value = margin * world.ShrunkConversion(listing);
        var gain = BasisPoints.One + world.State.PilotGain[store];
        var bid = (long)(value * (style.BidShare * 0.0001f) * 2f * (gain * 0.0001f));
        var taken = 0;
        foreach (var keyword in world.Ranking.KeywordsOfCategory[world.State.Listings.Category[listing]])
        {
            if (taken < MostKeywords && world.Ranking.RelevanceOf(keyword, listing) > 0)
            {
                var pays = !style.Prunes || Pays(world, listing, keyword, margin);
                Place(world, store, listing, keyword, pays ? Math.Max(1, bid) : 0);
                taken++;
            }
        }
    }

    private static void Place(MarketWorld world, int store, int listing, int keyword, long bid)
    {
        var placed = world.Pages.BidOf(listing, keyword);
        if (placed < 0 || world.State.Bids.Bid[placed] != bid)
        {
            Apply(world, store, new Decision.PlaceKeywordBid(new ListingId(listing), new KeywordId(keyword), new Fen(bid), KeywordMatch.Exact));
        }
    }

    /// <summary>Whether a bid earned its spending so far, with thirty clicks of patience.</summary>
    private static bool Pays(MarketWorld world, int listing, int keyword, long margin)
    {
        const int Patience = 30;
        var bids = world.State.Bids;
        var bid = world.Pages.BidOf(listing, keyword);
        return bid < 0 || bids.Clicks[bid] < Patience || bids.Orders[bid] * margin * 2 >= bids.Spend[bid];
    }

    /// <summary>PID step on yesterday's spending against the budget; the gain stays within a half and double.</summary>
    private static void Steer(MarketWorld world, int store, Rival rival)
    {
        if (rival.AdBudget.Value == 0)
        {
            return;
        }

        var spent = -YesterdaysAdSpend(world, store);
        var error = (int)Math.Clamp((rival.AdBudget.Value + spent) * BasisPoints.One / rival.AdBudget.Value, -BasisPoints.One, BasisPoints.One);
        ref var gain = ref world.State.PilotGain[store];
        ref var last = ref world.State.PilotError[store];
        gain = Math.Clamp(gain + (error / 8) + ((error - last) / 16), -5_000, 10_000);
        last = error;
    }

    private static long YesterdaysAdSpend(MarketWorld world, int store) => world.State.AdSpendYesterday[store];

    private static void PublishVideos(MarketWorld world, int store, Rival rival, PilotStyle style)
    {
        var listings = world.Pages.ListingsOf(store);
        if (listings.Count == 0)
        {
            return;
        }

        var listing = listings[world.Day / style.VideoEvery % listings.Count];
        var quality = new BasisPoints(Math.Clamp(rival.Content.Value + style.ContentShift, 0, BasisPoints.One));
        for (var platform = 0; platform < world.Scenario.VideoPlatforms.Length; platform++)
        {
            Apply(world, store, new Decision.PublishVideo(new ListingId(listing), new VideoPlatformId(platform), quality, quality, quality, true));
        }
    }
}
