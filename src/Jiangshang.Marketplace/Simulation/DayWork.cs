using System.Buffers;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>What happens once a day: the morning's updates and the evening's work.</summary>
internal static class DayWork
{
    private const int Window = 32;

    /// <summary>Before the first tick: goods arrive, computer stores decide, scores and pages are made anew, visits are drawn.</summary>
    public static void Morning(MarketWorld world)
    {
        ParcelWork.Receive(world);
        BuyerExperience.TurnRatings(world);
        UpdateSalesWindow(world);
        UpdateConversion(world);
        UpdateQuality(world);
        SpreadAwareness(world);
        StorePilots.Decide(world);
        world.Ranking.MarkAllStale();
        world.Pages.StartDay();
        world.Plan.Make();
    }

    /// <summary>After the last tick: parcels, after-sales, trade with businesses and peers, rules, wages, and the day is closed.</summary>
    public static void Evening(MarketWorld world)
    {
        ParcelWork.Pack(world);
        AfterSaleWork.Run(world);
        WholesaleTrade.Evening(world);
        PeerTrade.Evening(world);
        world.Rules.Enforce();
        PayWages(world);
        Close(world);
    }

    /// <summary>Reply times for the next hour from the load of this one.</summary>
    public static void UpdateReplies(MarketWorld world)
    {
        var stores = world.State.Stores;
        var staff = world.Scenario.Staff;
        for (var store = 0; store < world.Size.Stores; store++)
        {
            var capacity = stores.ServiceStaff[store] * staff.InquiriesPerHour.Value;
            stores.Reply[store] = capacity == 0
                ? staff.UnstaffedReply.Value
                : staff.PromptReply.Value + (int)((long)staff.OverloadReply.Value * Math.Max(0, stores.InquiriesThisHour[store] - capacity) / capacity);
            stores.InquiriesThisHour[store] = 0;
        }
    }

    /// <summary>Bid factors that change with the hour change the pages of the store's keywords.</summary>
    public static void TurnHour(MarketWorld world)
    {
        world.Pages.RefreshCampaigns();
        if (world.Hour == 0)
        {
            return;
        }

        for (var store = 0; store < world.Size.Stores; store++)
        {
            var at = (store * Hour.PerDay) + world.Hour;
            if (world.State.HourFactors[at] != world.State.HourFactors[at - 1])
            {
                world.Pages.MarkBidsOf(store);
            }
        }
    }

    private static void UpdateSalesWindow(MarketWorld world)
    {
        var days = Math.Min(world.Scenario.OrganicSearch.SalesWindow.Value, Window - 1);
        for (var listing = 0; listing < world.State.Listings.Count; listing++)
        {
            var sold = 0;
            for (var back = 1; back <= days; back++)
            {
                sold += world.Day - back >= 0 ? world.State.SoldByDay[(listing * Window) + ((world.Day - back) & (Window - 1))] : 0;
            }

            world.State.Listings.SoldWindow[listing] = sold;
            world.State.SoldByDay[(listing * Window) + (world.Day & (Window - 1))] = 0;
            world.State.LowestByDay[(listing * Window) + (world.Day & (Window - 1))] = 0;
        }
    }

    /// <summary>Clicks and purchases as the day's ranking and auctions see them: frozen each morning.</summary>
    private static void UpdateConversion(MarketWorld world)
    {
        var listings = world.State.Listings;
        listings.ClicksTotal.Span.CopyTo(listings.ScoredClicks.Span);
        listings.PaidTotal.Span.CopyTo(listings.ScoredPaid.Span);
        for (var display = 0; display < world.State.Displays.Count; display++)
        {
            world.State.Displays.PredictedRate[display] = world.Pages.PredictClickRate(display);
        }
    }

    /// <summary>Quality scores of all bids: relevance, smoothed click rate against the keyword's mean, after-click experience.</summary>
    private static void UpdateQuality(MarketWorld world)
    {
        var bids = world.State.Bids;
        var impressions = ArrayPool<long>.Shared.Rent(world.Size.Keywords);
        var clicks = ArrayPool<long>.Shared.Rent(world.Size.Keywords);
        Array.Clear(impressions);
        Array.Clear(clicks);
        for (var bid = 0; bid < bids.Count; bid++)
        {
            impressions[bids.Keyword[bid]] += bids.Impressions[bid];
            clicks[bids.Keyword[bid]] += bids.Clicks[bid];
        }

        for (var bid = 0; bid < bids.Count; bid++)
        {
            var keyword = bids.Keyword[bid];
            bids.Quality[bid] = QualityOf(world, bid, impressions[keyword], clicks[keyword]);
        }

        ArrayPool<long>.Shared.Return(impressions);
        ArrayPool<long>.Shared.Return(clicks);
    }

    /// <summary>The quality score of a bid given its keyword's totals.</summary>
    public static int QualityOf(MarketWorld world, int bid, long keywordImpressions, long keywordClicks)
    {
        const float Thousand = 1000f;
        var rules = world.Scenario.KeywordAds;
        var bids = world.State.Bids;
        var listing = bids.Listing[bid];
        var relevance = world.Ranking.RelevanceOf(bids.Keyword[bid], listing) * 0.0001f;
        if (relevance <= 0f)
        {
            return QualityScore.Lowest;
        }

        var ratio = 1f;
        if (keywordClicks > 0)
        {
            var mean = (float)keywordClicks / keywordImpressions;
            var prior = rules.PriorImpressions.Value;
            ratio = (bids.Clicks[bid] + (prior * mean)) / (bids.Impressions[bid] + prior) / mean;
        }

        var page = world.State.Listings.Page[listing] * 0.0001f;
        var rating = (world.ShownStars(listing) - 1f) * 0.25f;
        var conversion = Math.Min(1f, world.ShrunkConversion(listing) / (2f * world.Scenario.OrganicSearch.PriorConversion.Real));
        var experience = (page + rating + conversion) * (1f / 3f);
        var points = rules.QualityBase.Value + (Thousand * rules.RelevanceWeight.Real * relevance);
        points += Thousand * rules.ClickWeight.Real * (Math.Min(2f, ratio) - 1f);
        points += Thousand * rules.ExperienceWeight.Real * experience;
        return Math.Clamp((int)points, QualityScore.Lowest, QualityScore.Highest);
    }

    /// <summary>Bass diffusion of categories: hazard p + q × share of those who know.</summary>
    private static void SpreadAwareness(MarketWorld world)
    {
        var consumers = world.State.Consumers;
        for (var category = 0; category < world.Size.Categories; category++)
        {
            var known = world.State.CategoryAware[category];
            if (known >= world.Size.Consumers || world.Day == 0)
            {
                continue;
            }

            var definition = world.Scenario.Categories[category];
            var hazard = MarketMath.Threshold(definition.Innovation.Real + (definition.Imitation.Real * known / world.Size.Consumers));
            for (var consumer = 0; consumer < world.Size.Consumers; consumer++)
            {
                if ((consumers.Aware[consumer] >> category & 1) == 0
                    && MarketRandom.Draw(world.Seed, DrawPurpose.Consumer, (uint)consumer, 4 + (uint)world.Day, (uint)category).First < hazard)
                {
                    consumers.Aware[consumer] |= 1UL << category;
                    world.State.CategoryAware[category]++;
                }
            }
        }
    }

    private static void PayWages(MarketWorld world)
    {
        var stores = world.State.Stores;
        for (var store = 0; store < world.Size.Stores; store++)
        {
            var wages = (stores.ServiceStaff[store] * world.Scenario.Staff.ServiceWage.Value) + (stores.PackingStaff[store] * world.Scenario.Staff.PackerWage.Value);
            world.Ledger.Post(store, StoreAccount.Wages, StoreAccount.Cash, wages);
        }
    }

    /// <summary>Keeps the day's counts for reports and clears what is counted by day.</summary>
    private static void Close(MarketWorld world)
    {
        var state = world.State;
        world.History.Keep(state, world.Scenario.Days.Value - world.Day);
        for (var store = 0; store < world.Size.Stores; store++)
        {
            state.AdSpendYesterday[store] = state.Metrics[(store * DailyHistory.MetricCount) + (int)StoreMetric.AdSpend];
        }

        state.Accounts.Span.CopyTo(state.AccountsAtOpening.Span);
        state.Metrics.Span.Clear();
        state.SourceImpressions.Span.Clear();
        state.SourceClicks.Span.Clear();
        state.SourceVisitors.Span.Clear();
        state.SourceOrders.Span.Clear();
        state.SourceAmount.Span.Clear();
        state.HourClicks.Span.Clear();
        state.HourPaid.Span.Clear();
        state.Listings.ImpressionsToday.Span.Clear();
        state.Listings.ClicksToday.Span.Clear();
        state.Stores.KeywordSpent.Span.Clear();
        state.Displays.SpentToday.Span.Clear();
        state.Consumers.AdsToday.Span.Clear();
        state.SourcesToday.Span.Clear();
        if (world.Day == 0)
        {
            world.Room.Begin(state);
        }
        else
        {
            world.Room.Reserve(state, Math.Max(1, world.Scenario.Days.Value - world.Day - 1));
        }
    }
}
