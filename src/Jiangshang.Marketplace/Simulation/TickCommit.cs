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

        foreach (var chunk in chunks)
        {
            Clicks(world, chunk.Clicks.Span);
        }

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
        return world.Size.ChannelOf(slot / Slots / world.Size.Segments) switch
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

    /// <summary>Clicks visit by visit: page views, visitors and the store's visits within the consumer's visit.</summary>
    private static void Clicks(MarketWorld world, ReadOnlySpan<ClickEvent> clicks)
    {
        var at = 0;
        while (at < clicks.Length)
        {
            var end = at + 1;
            while (end < clicks.Length && clicks[end].Visit == clicks[at].Visit)
            {
                end++;
            }

            var seconds = 0;
            for (var i = at; i < end; i++)
            {
                Click(world, clicks[i], seconds);
                seconds += clicks[i].Dwell;
            }

            StoreVisits(world, clicks[at..end]);
            at = end;
        }
    }

    private static int ListingOf(MarketWorld world, int slot) => slot < 0 ? world.State.Videos.Listing[-1 - slot] : world.Pages.Ids[slot] >> 1;

    private static void Click(MarketWorld world, ClickEvent click, int secondsBefore)
    {
        var state = world.State;
        var consumer = world.Plan.Consumer[click.Visit];
        var listing = ListingOf(world, click.Slot);
        var store = state.Listings.Store[listing];
        var source = SourceOf(world, click.Slot);
        state.Counters[1]++;
        state.Listings.ClicksTotal[listing]++;
        state.Listings.ClicksToday[listing]++;
        world.Count(store, StoreMetric.Clicks);
        state.SourceClicks[(store * DailyHistory.SourceCount) + (int)source]++;
        state.HourClicks[(store * Hour.PerDay) + world.Hour]++;
        if (click.Inquires)
        {
            world.Count(store, StoreMetric.Inquiries);
            world.Count(store, StoreMetric.ReplySeconds, state.Stores.Reply[store]);
            world.Count(store, StoreMetric.PromptReplies, state.Stores.Reply[store] <= world.Scenario.Staff.PromptLimit.Value ? 1 : 0);
            state.Stores.InquiriesThisHour[store]++;
        }

        if (world.Traffic is { } sink)
        {
            TrafficTeller.PageView(world, sink, click, listing, source, secondsBefore);
        }

        Visitor(world, consumer, store, source);
        if (source == TrafficSource.Affiliate)
        {
            Attribute(world, click.Visit, consumer, store, listing);
        }
    }

    /// <summary>Counts a person once a day in total and once in each source.</summary>
    private static void Visitor(MarketWorld world, int consumer, int store, TrafficSource source)
    {
        ref var seen = ref world.State.Seen[(consumer * world.Size.Stores) + store];
        if ((seen & 0x7F) == 0)
        {
            world.Count(store, StoreMetric.Visitors);
            if ((seen & 0x80) == 0)
            {
                world.Count(store, StoreMetric.NewVisitors);
            }
        }

        var bit = (byte)(1 << (int)source);
        if ((seen & bit) == 0)
        {
            seen |= bit;
            world.State.SourceVisitors[(store * DailyHistory.SourceCount) + (int)source]++;
        }
    }

    private static void Attribute(MarketWorld world, int visit, int consumer, int store, int listing)
    {
        var consumers = world.State.Consumers;
        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.Promoter, (uint)consumer, world.Kernel.VisitKey(visit));
        consumers.AffiliateStore[consumer] = (short)store;
        consumers.AffiliateUntil[consumer] = (short)(world.Day + world.Scenario.Affiliates.Window.Value);
        consumers.AffiliateRate[consumer] = world.State.Listings.CommissionRate[listing];
        consumers.Promoter[consumer] = (short)world.Desk.Promoter(draw.First);
    }

    private static void StoreVisits(MarketWorld world, ReadOnlySpan<ClickEvent> clicks)
    {
        const int UnknownLastPageSeconds = 120;
        for (var i = 0; i < clicks.Length; i++)
        {
            var store = world.State.Listings.Store[ListingOf(world, clicks[i].Slot)];
            var pages = 0;
            var dwell = 0;
            var last = 0;
            var isFirst = true;
            for (var j = 0; j < clicks.Length; j++)
            {
                if (world.State.Listings.Store[ListingOf(world, clicks[j].Slot)] == store)
                {
                    isFirst &= j >= i;
                    pages++;
                    dwell += clicks[j].Dwell;
                    last = clicks[j].Dwell;
                }
            }

            if (!isFirst)
            {
                continue;
            }

            world.Count(store, StoreMetric.Visits);
            world.Count(store, StoreMetric.SinglePageVisits, pages == 1 ? 1 : 0);
            world.Count(store, StoreMetric.ShopDwellSeconds, dwell);
            world.Count(store, StoreMetric.SiteDwellSeconds, dwell - last + UnknownLastPageSeconds);
        }
    }
}
