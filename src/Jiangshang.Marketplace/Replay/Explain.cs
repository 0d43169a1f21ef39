using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// Explains by simulating again. A run that has been replayed to the beginning of a tick is asked for a visit, a rank or a charge of that
/// tick; the answer comes from the same kernel, tables and formulas that decide it, with every number shown.
/// </summary>
public static class Explain
{
    /// <summary>Advances a replayed run to the beginning of a tick, morning done, pages frozen.</summary>
    private static void Freeze(MarketRun run)
    {
        if (run.World.Hour == 0)
        {
            DayWork.Morning(run.World);
        }

        DayWork.TurnHour(run.World);
        run.World.Ranking.Refresh();
    }

    /// <summary>What a consumer saw, thought and did in each visit of the tick about to run. The run is used up by it.</summary>
    public static Explanation Visits(MarketRun run, ConsumerId consumer)
    {
        Freeze(run);
        var world = run.World;
        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        for (var visit = world.Plan.TickStart(world.Hour); visit < world.Plan.TickStart(world.Hour + 1); visit++)
        {
            if (world.Plan.Consumer[visit] == consumer.Index)
            {
                Visit(run, visit, lines);
            }
        }

        if (lines.Count == 0)
        {
            lines.Add(new ExplanationLine("这位消费者在这一时没有来访。", "This consumer made no visit in this tick."));
        }

        return new Explanation(lines.ToImmutable());
    }

    private static void Visit(MarketRun run, int visit, ImmutableArray<ExplanationLine>.Builder lines)
    {
        var world = run.World;
        var pageOfSegment = world.Plan.Page[visit];
        var page = pageOfSegment / world.Size.Segments;
        var segment = world.Scenario.Segments[pageOfSegment % world.Size.Segments];
        var channel = world.Size.ChannelOf(page);
        var from = channel == Channel.Search ? Invariant($"搜索“{world.Scenario.Keywords[page].Text}”") : channel.ToString();
        lines.Add(new ExplanationLine(
            Invariant($"第 {world.Day} 天 {world.Hour} 时，{segment.Name}人群的消费者 {world.Plan.Consumer[visit]} 通过{from}来访。"),
            Invariant($"Day {world.Day}, hour {world.Hour}: consumer {world.Plan.Consumer[visit]} of segment {segment.Code} came by {channel}.")));
        if (channel == Channel.ShortVideo)
        {
            lines.Add(new ExplanationLine("短视频由流量池决定播放什么，见视频报表。", "The traffic pools decided what was played; see the video report."));
            return;
        }

        var trace = new TellingTrace(run, visit, lines);
        world.Videos.PrepareTally(trace.Chunk);
        world.Kernel.Simulate(trace.Chunk, visit, world.Kernel.PageSeen(visit, pageOfSegment), ref trace);
        trace.Conclude();
    }

    /// <summary>Why listings stand where they stand for a keyword on the day about to run, with every part of the score.</summary>
    public static Explanation Rank(MarketRun run, KeywordId keyword)
    {
        Freeze(run);
        var world = run.World;
        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        for (var rank = 0; rank < world.Ranking.Candidates(keyword.Index); rank++)
        {
            var (listing, relevance) = world.Ranking.At(keyword.Index, rank);
            var score = world.Ranking.Score(keyword.Index, listing, relevance);
            var shown = world.IsOnSale(listing);
            lines.Add(new ExplanationLine(
                Invariant($"第 {rank + 1} 名：商品 {listing}（{MarketExport.StoreCode(run, world.State.Listings.Store[listing])}）得分 {score.Total:F3} = 相关 {score.Relevance:F3} + 销量 {score.Sales:F3} + 评分 {score.Rating:F3} + 转化 {score.Conversion:F3} − 售后 {score.Service:F3} − 违规 {score.Violations:F3} + 试探 {score.Exploration:F3}{(shown ? "" : "；下架或缺货，不展示")}。"),
                Invariant($"Rank {rank + 1}: listing {listing}, score {score.Total:F3} = relevance {score.Relevance:F3} + sales {score.Sales:F3} + rating {score.Rating:F3} + conversion {score.Conversion:F3} - service {score.Service:F3} - violations {score.Violations:F3} + exploration {score.Exploration:F3}{(shown ? "" : "; not on sale")}.")));
        }

        return new Explanation(lines.ToImmutable());
    }

    /// <summary>The keyword auction of a segment in the tick about to run: who is shown, and what each click costs and why.</summary>
    public static Explanation Charge(MarketRun run, KeywordId keyword, SegmentId segment)
    {
        Freeze(run);
        var world = run.World;
        var pageOfSegment = (keyword.Index * world.Size.Segments) + segment.Index;
        world.Pages.Ensure(pageOfSegment);
        var lines = ImmutableArray.CreateBuilder<ExplanationLine>();
        for (var place = 0; place < world.Pages.Depths[pageOfSegment]; place++)
        {
            var slot = (pageOfSegment * MarketSize.Slots) + place;
            var bid = world.Pages.References[slot];
            if (bid < 0)
            {
                continue;
            }

            var offered = new Fen(world.Pages.KeywordBid(bid, segment.Index));
            var quality = world.State.Bids.Quality[bid];
            lines.Add(new ExplanationLine(
                Invariant($"第 {place + 1} 位：商品 {world.Pages.Ids[slot] >> 1}，出价 {offered} 元（含时段和人群），质量分 {quality}，得分 {offered.Value * quality}，每次点击扣 {new Fen(world.Pages.Prices[slot])} 元 = 下一名出价×下一名质量分÷本质量分 + {run.Scenario.KeywordAds.Increment} 元，不超过出价。"),
                Invariant($"Place {place + 1}: listing {world.Pages.Ids[slot] >> 1}, bid {offered}, quality {quality}, score {offered.Value * quality}, charged {new Fen(world.Pages.Prices[slot])} a click = next bid x next quality / own quality + {run.Scenario.KeywordAds.Increment}, never above the bid.")));
        }

        if (lines.Count == 0)
        {
            lines.Add(new ExplanationLine("没有广告展示：没有人出价，或出价、质量分、预算、库存不够。", "No advertisement is shown: nobody bid, or bid, quality, budget or stock did not suffice."));
        }

        return new Explanation(lines.ToImmutable());
    }
}
