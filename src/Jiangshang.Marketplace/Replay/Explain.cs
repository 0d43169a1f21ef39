using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// Explains by simulating again. A run that has been replayed to the beginning of a tick is asked for a visit, a rank or a charge of that
/// tick; the answer comes from the same kernel, tables and formulas that decide it, with every number shown.
/// </summary>
public static partial class Explain
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
        var (by, english) = ShopperWords.Of(channel);
        var searched = channel == Channel.Search ? Invariant($"“{world.Scenario.Keywords[page].Text}”") : "";
        lines.Add(new ExplanationLine(
            Invariant($"第 {world.Day} 天 {world.Hour} 时，{segment.Name}人群的消费者 {world.Plan.Consumer[visit]} 通过{by}{searched}来访（当天第 {world.Plan.Number[visit] + 1} 次）。"),
            Invariant($"Day {world.Day}, hour {world.Hour}: consumer {world.Plan.Consumer[visit]} of segment {segment.Code} came by {english}{(searched.Length > 0 ? " for " + world.Scenario.Keywords[page].Text : "")} (visit {world.Plan.Number[visit] + 1} of the day).")));
        var trace = new TellingTrace(run, visit, lines);
        Simulate(world, trace.Chunk, visit, ref trace);
        trace.Conclude();
    }

    /// <summary>Runs one visit of the frozen tick through the kernel, whatever its channel.</summary>
    private static void Simulate<TTrace>(MarketWorld world, VisitChunk chunk, int visit, ref TTrace trace)
        where TTrace : struct, IVisitTrace
    {
        var pageOfSegment = world.Plan.Page[visit];
        world.Videos.PrepareTally(chunk);
        if (world.Size.ChannelOf(pageOfSegment / world.Size.Segments) == Channel.ShortVideo)
        {
            world.Kernel.WatchVideos(chunk, visit, pageOfSegment, ref trace);
        }
        else
        {
            world.Kernel.Simulate(chunk, visit, world.Kernel.PageSeen(visit, pageOfSegment), ref trace);
        }
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
}
