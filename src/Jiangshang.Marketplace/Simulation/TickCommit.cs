namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// Commits a tick serially in canonical order: impressions, clicks and charges, then purchases. Budgets and stock that ran out within the
/// tick are settled here: the platform absorbs what a budget cannot pay and shows it as overrun; who comes after the last piece finds it sold out.
/// </summary>
internal static class TickCommit
{
    private const int Slots = MarketSize.Slots;

    public static void Run(MarketWorld world)
    {
        var chunks = world.Kernel.Chunks;
        foreach (var chunk in chunks)
        {
            foreach (var page in chunk.Touched.Span)
            {
                Impressions(world, page);
            }

            var seen = chunk.AdsSeen.Span;
            for (var i = 0; i < seen.Length; i += 2)
            {
                ref var today = ref world.State.Consumers.AdsToday[seen[i]];
                today = (byte)Math.Min(255, today + seen[i + 1]);
            }
        }

        world.Clicks.Commit(chunks);
        foreach (var chunk in chunks)
        {
            foreach (var cart in chunk.Carts.Span)
            {
                world.Desk.Take(cart);
            }
        }

        foreach (var chunk in chunks)
        {
            foreach (var page in chunk.Touched.Span)
            {
                world.Pages.Looked.AsSpan(page * (Slots + 1), Slots + 1).Clear();
                world.Pages.Clicked.AsSpan(page * Slots, Slots).Clear();
            }
        }

        world.Videos.Commit(chunks);
    }

    /// <summary>The source of a place of a page.</summary>
    public static TrafficSource SourceOf(MarketWorld world, int slot)
    {
        if (slot < 0)
        {
            return TrafficSource.ShortVideo;
        }

        var isAd = world.Pages.References[slot] >= 0;
        return world.Size.Places[slot / Slots].Channel switch
        {
            Channel.Search => isAd ? TrafficSource.KeywordAds : TrafficSource.OrganicSearch,
            Channel.Feed => isAd ? TrafficSource.DisplayAds : TrafficSource.Feed,
            Channel.Affiliate => TrafficSource.Affiliate,
            Channel.StorePage => TrafficSource.StorePage,
            Channel.ShortVideo => TrafficSource.ShortVideo,
        };
    }

    /// <summary>A page served shows all its places: each is an impression, looked at or not. How far people looked is told apart.</summary>
    private static void Impressions(MarketWorld world, int page)
    {
        var pages = world.Pages;
        var looked = pages.Looked.AsSpan(page * (Slots + 1), Slots + 1);
        world.State.Counters[0] += looked[0];
        var impressions = looked[0];
        var lookedAt = 0;
        for (var place = pages.Depths[page] - 1; place >= 0; place--)
        {
            lookedAt += looked[place + 1];

            var slot = (page * Slots) + place;
            var listing = pages.Ids[slot] >> 1;
            var store = world.State.Listings.Store[listing];
            var source = SourceOf(world, slot);
            world.State.Listings.ImpressionsToday[listing] += impressions;
            world.Count(store, StoreMetric.Impressions, impressions);
            world.State.SourceImpressions[(store * DailyHistory.SourceCount) + (int)source] += impressions;
            var cost = source switch
            {
                TrafficSource.KeywordAds => KeywordImpressions(world, pages.References[slot], impressions, pages.Clicked[slot], pages.Prices[slot]),
                TrafficSource.DisplayAds => DisplayImpressions(world, pages.References[slot], impressions, pages.Clicked[slot], pages.Prices[slot]),
                _ => (Paid: 0L, Overrun: 0L),
            };
            if (world.Traffic is { } sink)
            {
                TrafficTeller.Place(world, sink, page, place, source, (impressions, lookedAt, pages.Clicked[slot], cost.Paid, cost.Overrun));
            }
        }
    }

    private static (long Paid, long Overrun) KeywordImpressions(MarketWorld world, int bid, int impressions, int clicks, long price)
    {
        var bids = world.State.Bids;
        var store = bids.Store[bid];
        bids.Impressions[bid] += impressions;
        if (clicks == 0)
        {
            return (0, 0);
        }

        bids.Clicks[bid] += clicks;
        ref var spent = ref world.State.Stores.KeywordSpent[store];
        var budget = world.State.Stores.KeywordBudget[store];
        var due = clicks * price;
        var paid = Pay(world, store, StoreAccount.KeywordAds, due, budget - spent);
        spent += paid;
        bids.Spend[bid] += paid;
        world.Count(store, StoreMetric.AdClicks, clicks);
        return (paid, due - paid);
    }

    private static (long Paid, long Overrun) DisplayImpressions(MarketWorld world, int display, int impressions, int clicks, long price)
    {
        var displays = world.State.Displays;
        var store = displays.Store[display];
        displays.Impressions[display] += impressions;
        displays.Clicks[display] += clicks;
        world.Count(store, StoreMetric.AdClicks, clicks);
        long due;
        if (displays.Bidding[display] == (byte)DisplayBidding.CostPerClick)
        {
            due = clicks * price;
        }
        else
        {
            displays.Owed[display] += impressions * price;
            due = displays.Owed[display] / 1000;
            displays.Owed[display] -= due * 1000;
        }

        var paid = Pay(world, store, StoreAccount.DisplayAds, due, displays.Budget[display] - displays.SpentToday[display]);
        displays.SpentToday[display] += paid;
        displays.Spend[display] += paid;
        if (displays.SpentToday[display] >= displays.Budget[display])
        {
            world.Pages.MarkDisplay(display);
        }

        return (paid, due - paid);
    }

    /// <summary>Pays for advertising as far as the budget reaches; the rest is the platform's overrun.</summary>
    private static long Pay(MarketWorld world, int store, StoreAccount account, long due, long room)
    {
        var paid = Math.Min(due, Math.Max(0, room));
        if (paid > 0)
        {
            world.Ledger.Post(store, account, StoreAccount.Cash, paid);
            world.Count(store, StoreMetric.AdSpend, paid);
        }

        if (due > paid)
        {
            world.Count(store, StoreMetric.AdOverrun, due - paid);
        }

        return paid;
    }
}
