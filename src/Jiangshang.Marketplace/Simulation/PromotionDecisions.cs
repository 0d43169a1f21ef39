using static System.FormattableString;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Decisions about promotion.</summary>
internal static class PromotionDecisions
{
    public static DecisionRejection? Bid(MarketWorld world, int store, Decision.PlaceKeywordBid d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? DecisionDesk.Known("关键词", "keyword", d.Keyword.Index, world.Size.Keywords) ?? DecisionDesk.Amount("出价", "The bid", d.Bid.Value, 0, world.Scenario.Limits.HighestBid.Value)) is { } rejection)
        {
            return rejection;
        }

        var bids = world.State.Bids;
        var placed = world.Pages.BidOf(d.Listing.Index, d.Keyword.Index);
        if (placed >= 0)
        {
            if (bids.Bid[placed] != d.Bid.Value || bids.Match[placed] != (byte)d.Match)
            {
                bids.Bid[placed] = d.Bid.Value;
                bids.Match[placed] = (byte)d.Match;
                world.Pages.MarkBid(placed);
            }

            return null;
        }

        var added = bids.AddRow();
        bids.Store[added] = store;
        bids.Listing[added] = d.Listing.Index;
        bids.Keyword[added] = d.Keyword.Index;
        bids.Bid[added] = d.Bid.Value;
        bids.Match[added] = (byte)d.Match;
        bids.Quality[added] = DayWork.QualityOf(world, added, 0, 0);
        world.Pages.AddBid(added);
        return null;
    }

    public static DecisionRejection? Budget(MarketWorld world, int store, Decision.SetKeywordBudget d)
    {
        if (DecisionDesk.Amount("日限额", "The daily budget", d.Budget.Value, 0, world.Scenario.Limits.HighestDailyBudget.Value) is { } rejection)
        {
            return rejection;
        }

        world.State.Stores.KeywordBudget[store] = d.Budget.Value;
        world.Pages.MarkBidsOf(store);
        return null;
    }

    public static DecisionRejection? Hours(MarketWorld world, int store, Decision.SetHourFactors d)
    {
        var highest = world.Scenario.Limits.HighestHourFactor;
        if (d.Factors.Length != Hour.PerDay || d.Factors.Any(factor => factor.Value < 0 || factor.Value > highest.Value))
        {
            return new DecisionRejection("hours", Invariant($"分时折扣应有 24 个数，每个在 0 到 {highest.Real} 之间。"), Invariant($"There must be 24 hourly factors, each from 0 to {highest.Real}."));
        }

        for (var hour = 0; hour < Hour.PerDay; hour++)
        {
            world.State.HourFactors[(store * Hour.PerDay) + hour] = d.Factors[hour].Value;
        }

        world.Pages.MarkBidsOf(store);
        return null;
    }

    public static DecisionRejection? Premium(MarketWorld world, int store, Decision.SetAudiencePremium d)
    {
        if ((DecisionDesk.Known("人群", "segment", d.Segment.Index, world.Size.Segments) ?? DecisionDesk.Ratio("人群溢价", "The audience premium", d.Premium.Value, -BasisPoints.One, world.Scenario.Limits.HighestAudiencePremium.Value)) is { } rejection)
        {
            return rejection;
        }

        world.State.SegmentPremiums[(store * world.Size.Segments) + d.Segment.Index] = d.Premium.Value;
        world.Pages.MarkBidsOf(store);
        return null;
    }

    public static DecisionRejection? Display(MarketWorld world, int store, Decision.PlaceDisplayBid d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing)
            ?? DecisionDesk.Range("人群编号", "The segment's number", d.Segment.Index, -1, world.Size.Segments - 1)
            ?? DecisionDesk.Amount("出价", "The bid", d.Bid.Value, 0, world.Scenario.Limits.HighestBid.Value)
            ?? DecisionDesk.Amount("日限额", "The daily budget", d.Budget.Value, 0, world.Scenario.Limits.HighestDailyBudget.Value)) is { } rejection)
        {
            return rejection;
        }

        var displays = world.State.Displays;
        var row = 0;
        while (row < displays.Count && !(displays.Listing[row] == d.Listing.Index && displays.Segment[row] == d.Segment.Index))
        {
            row++;
        }

        var isNew = row == displays.Count;
        if (isNew)
        {
            displays.AddRow();
            displays.Store[row] = store;
            displays.Listing[row] = d.Listing.Index;
            displays.Segment[row] = d.Segment.Index;
            displays.PredictedRate[row] = world.Pages.PredictClickRate(row);
        }

        displays.Bidding[row] = (byte)d.Bidding;
        displays.Bid[row] = d.Bid.Value;
        displays.Budget[row] = d.Budget.Value;
        if (isNew)
        {
            world.Pages.AddDisplay(row);
        }
        else
        {
            world.Pages.MarkDisplay(row);
        }

        return null;
    }

    public static DecisionRejection? Commission(MarketWorld world, int store, Decision.SetCommission d)
    {
        var rules = world.Scenario.Affiliates;
        var lowest = d.Rate.Value == 0 ? 0 : rules.LowestRate.Value;
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? DecisionDesk.Ratio("佣金比例", "The commission", d.Rate.Value, lowest, rules.HighestRate.Value)) is { } rejection)
        {
            return rejection;
        }

        world.State.Listings.CommissionRate[d.Listing.Index] = d.Rate.Value;
        world.Pages.MarkListing(d.Listing.Index);
        return null;
    }

    public static DecisionRejection? Video(MarketWorld world, int store, Decision.PublishVideo d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing)
            ?? DecisionDesk.Known("短视频平台", "video platform", d.Platform.Index, world.Scenario.VideoPlatforms.Length)
            ?? DecisionDesk.Ratio("开头质量", "The hook's quality", d.Hook.Value, 0, BasisPoints.One)
            ?? DecisionDesk.Ratio("内容质量", "The content's quality", d.Content.Value, 0, BasisPoints.One)
            ?? DecisionDesk.Ratio("讲解质量", "The pitch's quality", d.Pitch.Value, 0, BasisPoints.One)) is { } rejection)
        {
            return rejection;
        }

        var videos = world.State.Videos;
        var row = videos.AddRow();
        videos.Store[row] = store;
        videos.Listing[row] = d.Listing.Index;
        videos.Platform[row] = d.Platform.Index;
        videos.Hook[row] = d.Hook.Value;
        videos.Content[row] = d.Content.Value;
        videos.Pitch[row] = d.Pitch.Value;
        videos.Labelled[row] = d.Labelled ? (byte)1 : (byte)0;
        videos.PublishedOn[row] = world.Day;
        videos.EndedOn[row] = -1;
        world.Videos.Publish(row);
        return null;
    }

    public static DecisionRejection? Label(MarketWorld world, int store, Decision.HideAdLabel d)
    {
        world.State.Stores.HidesAdLabel[store] = d.Hidden ? 1 : 0;
        world.Pages.MarkBidsOf(store);
        world.Pages.MarkDisplaysOf(store);
        return null;
    }
}
