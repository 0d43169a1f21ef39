using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Explains what the two auctions charge, and why somebody is not shown.</summary>
public static partial class Explain
{
    /// <summary>The keyword auction of a segment in the tick about to run: who is shown, what each click costs and why, and who is not shown.</summary>
    public static Explanation Charge(MarketRun run, KeywordId keyword, SegmentId segment)
    {
        Freeze(run);
        var world = run.World;
        var pageOfSegment = (keyword.Index * world.Size.Segments) + segment.Index;
        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        var shown = Shown(world, pageOfSegment);
        foreach (var (place, slot, bid) in shown)
        {
            var offered = new Fen(world.Pages.KeywordBid(bid, segment.Index));
            var quality = world.State.Bids.Quality[bid];
            lines.Add(new ExplanationLine(
                Invariant($"第 {place} 位：商品 {world.Pages.Ids[slot] >> 1}，出价 {offered} 元（含时段和人群），质量分 {quality}，得分 {offered.Value * quality}，每次点击扣 {new Fen(world.Pages.Prices[slot])} 元 = 下一名出价×下一名质量分÷本质量分 + {run.Scenario.KeywordAds.Increment} 元，不超过出价，不低于底价 {run.Scenario.KeywordAds.Reserve} 元。"),
                Invariant($"Place {place}: listing {world.Pages.Ids[slot] >> 1}, bid {offered}, quality {quality}, score {offered.Value * quality}, charged {new Fen(world.Pages.Prices[slot])} a click = next bid x next quality / own quality + {run.Scenario.KeywordAds.Increment}, never above the bid nor below the reserve {run.Scenario.KeywordAds.Reserve}.")));
        }

        for (var bid = 0; bid < world.State.Bids.Count; bid++)
        {
            if (world.State.Bids.Keyword[bid] == keyword.Index && world.State.Bids.Bid[bid] > 0 && shown.All(place => place.Reference != bid))
            {
                var (chinese, english) = WhyNoKeywordAd(world, bid, segment.Index);
                lines.Add(new ExplanationLine(
                    Invariant($"商品 {world.State.Bids.Listing[bid]}（网店 {MarketExport.StoreCode(run, world.State.Bids.Store[bid])}）出了价，没有展示：{chinese}。"),
                    Invariant($"Listing {world.State.Bids.Listing[bid]} (store {MarketExport.StoreCode(run, world.State.Bids.Store[bid])}) bid and is not shown: {english}.")));
            }
        }

        return OrNobody(lines);
    }

    /// <summary>The display auction of a category's feed for a segment in the tick about to run.</summary>
    public static Explanation Display(MarketRun run, CategoryId category, SegmentId segment)
    {
        Freeze(run);
        var world = run.World;
        var pageOfSegment = ((world.Size.FeedPages + (2 * category.Index)) * world.Size.Segments) + segment.Index;
        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        var displays = world.State.Displays;
        var shown = Shown(world, pageOfSegment);
        foreach (var (place, slot, display) in shown)
        {
            var price = new Fen(world.Pages.Prices[slot]);
            var byClick = displays.Bidding[display] == (byte)DisplayBidding.CostPerClick;
            var rate = new BasisPoints(displays.PredictedRate[display]);
            var thousand = byClick ? DisplayAuction.PricePerThousand(new Fen(displays.Bid[display]), rate) : new Fen(displays.Bid[display]);
            lines.Add(new ExplanationLine(
                Invariant($"第 {place} 位：商品 {world.Pages.Ids[slot] >> 1}，折合千次展现 {thousand} 元{(byClick ? Invariant($"（点击出价 {new Fen(displays.Bid[display])} 元 × 预估点击率 {rate.Value / 100.0:F2}% × 1000）") : "")}，按下一名加 {run.Scenario.DisplayAds.Increment} 元结算，{(byClick ? Invariant($"每次点击扣 {price} 元") : Invariant($"每千次展现扣 {price} 元"))}，不超过出价。"),
                Invariant($"Place {place}: listing {world.Pages.Ids[slot] >> 1}, worth {thousand} a thousand{(byClick ? Invariant($" (click bid {new Fen(displays.Bid[display])} x predicted rate {rate.Value / 100.0:F2} % x 1000)") : "")}, settled at the next one's + {run.Scenario.DisplayAds.Increment}: {price} {(byClick ? "a click" : "a thousand")}, never above the bid.")));
        }

        for (var display = 0; display < displays.Count; display++)
        {
            if (world.State.Listings.Category[displays.Listing[display]] == category.Index && displays.Bid[display] > 0 && shown.All(place => place.Reference != display))
            {
                var (chinese, english) = WhyNoDisplay(world, display, segment.Index);
                lines.Add(new ExplanationLine(
                    Invariant($"商品 {displays.Listing[display]}（网店 {MarketExport.StoreCode(run, displays.Store[display])}）出了价，没有展示：{chinese}。"),
                    Invariant($"Listing {displays.Listing[display]} (store {MarketExport.StoreCode(run, displays.Store[display])}) bid and is not shown: {english}.")));
            }
        }

        return OrNobody(lines);
    }

    private static List<(int Place, int Slot, int Reference)> Shown(MarketWorld world, int pageOfSegment)
    {
        world.Pages.Ensure(pageOfSegment);
        var shown = new List<(int, int, int)>();
        for (var place = 0; place < world.Pages.Depths[pageOfSegment]; place++)
        {
            var slot = (pageOfSegment * MarketSize.Slots) + place;
            if (world.Pages.References[slot] >= 0)
            {
                shown.Add((place + 1, slot, world.Pages.References[slot]));
            }
        }

        return shown;
    }

    private static (string Chinese, string English) WhyNoKeywordAd(MarketWorld world, int bid, int segment)
    {
        var (bids, rules) = (world.State.Bids, world.Scenario.KeywordAds);
        var store = bids.Store[bid];
        if (!world.IsOnSale(bids.Listing[bid]))
        {
            return ("商品下架或没有库存", "it is not on sale or out of stock");
        }

        if (!world.Pages.CampaignRuns(store))
        {
            return ("当天的推广预算用完了，或账户没有钱", "the day's budget is spent, or there is no money");
        }

        if (bids.Quality[bid] < rules.MinimumQuality.Value)
        {
            return (Invariant($"质量分 {bids.Quality[bid]} 低于 {rules.MinimumQuality}，标题和属性与这个词不相关"), Invariant($"quality {bids.Quality[bid]} is below {rules.MinimumQuality}: title and attributes do not fit the word"));
        }

        var offered = new Fen(world.Pages.KeywordBid(bid, segment));
        return offered < rules.Reserve
            ? (Invariant($"出价 {offered} 元（含时段和人群）低于底价 {rules.Reserve} 元"), Invariant($"the bid {offered} (with hour and audience) is below the reserve {rules.Reserve}"))
            : (Invariant($"出价 {offered} 元 × 质量分 {bids.Quality[bid]} = {offered.Value * bids.Quality[bid]}，排不进广告位，或本店已有 {rules.PerStore} 个广告"), Invariant($"bid {offered} x quality {bids.Quality[bid]} = {offered.Value * bids.Quality[bid]} wins no place, or the store has {rules.PerStore} ads already"));
    }

    private static (string Chinese, string English) WhyNoDisplay(MarketWorld world, int display, int segment)
    {
        var (displays, rules) = (world.State.Displays, world.Scenario.DisplayAds);
        var store = displays.Store[display];
        if (displays.Segment[display] >= 0 && displays.Segment[display] != segment)
        {
            return ("投给的是别的人群", "it is aimed at another audience");
        }

        if (!world.IsOnSale(displays.Listing[display]))
        {
            return ("商品下架或没有库存", "it is not on sale or out of stock");
        }

        if (displays.SpentToday[display] >= displays.Budget[display] || world.Ledger[store, StoreAccount.Cash] <= 0)
        {
            return ("当天的推广预算用完了，或账户没有钱", "the day's budget is spent, or there is no money");
        }

        return world.Desk.RatingReaches(store, rules.MinimumStoreRating)
            ? ("出价太低：达不到底价，或排不进广告位", "the bid is below the reserve or wins no place")
            : (Invariant($"店铺三项评分没有都达到 {rules.MinimumStoreRating.Value / 10000.0:F1}"), Invariant($"not all three store ratings reach {rules.MinimumStoreRating.Value / 10000.0:F1}"));
    }

    private static Explanation OrNobody(ImmutableArray<ExplanationLine>.Builder lines)
    {
        if (lines.Count == 0)
        {
            lines.Add(new ExplanationLine("没有人出价。", "Nobody bid."));
        }

        return new Explanation(lines.ToImmutable());
    }
}
