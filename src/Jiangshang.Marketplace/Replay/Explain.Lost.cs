using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Explains a store's lost sales (为什么没卖出去).</summary>
public static partial class Explain
{
    /// <summary>Every visit of the tick about to run that saw a store's listings and ended without a paid order of it: how many were lost how, and each after its click.</summary>
    public static Explanation Lost(MarketRun run, StoreId store)
    {
        Freeze(run);
        var world = run.World;
        var counts = new int[Enum.GetValues<Loss>().Length];
        var told = ImmutableArray.CreateBuilder<ExplanationLine>();
        for (var visit = world.Plan.TickStart(world.Hour); visit < world.Plan.TickStart(world.Hour + 1); visit++)
        {
            var trace = new LossTrace(world, store.Index);
            Simulate(world, trace.Chunk, visit, ref trace);
            if (trace.Verdict() is not { } loss)
            {
                continue;
            }

            counts[(int)loss]++;
            if (loss is not (Loss.NotClicked or Loss.None))
            {
                told.Add(Tell(world.Plan.Consumer[visit], loss, trace));
            }
        }

        return new Explanation([Summary(world, store, counts), .. told]);
    }

    private static ExplanationLine Summary(MarketWorld world, StoreId store, int[] counts) => new(
        Invariant($"第 {world.Day} 天 {world.Hour} 时，网店 {store.Index + 1} 的商品被 {counts.Sum()} 次来访看到：{counts[(int)Loss.None]} 次成交，{counts[(int)Loss.NotClicked]} 次没点，{counts[(int)Loss.LeftAfterLooking]} 次看了不买，{counts[(int)Loss.LostToRival]} 次买了别家，{counts[(int)Loss.CartAbandoned]} 次放弃购物车，{counts[(int)Loss.NotPaid]} 次下单未付款，{counts[(int)Loss.SoldOut]} 次库存不够。"),
        Invariant($"Day {world.Day}, hour {world.Hour}: store {store.Index + 1} was seen in {counts.Sum()} visits: {counts[(int)Loss.None]} sold, {counts[(int)Loss.NotClicked]} not clicked, {counts[(int)Loss.LeftAfterLooking]} looked and left, {counts[(int)Loss.LostToRival]} bought elsewhere, {counts[(int)Loss.CartAbandoned]} abandoned the cart, {counts[(int)Loss.NotPaid]} ordered and did not pay, {counts[(int)Loss.SoldOut]} met too little stock."));

    private static ExplanationLine Tell(int consumer, Loss loss, LossTrace trace) => loss switch
    {
        Loss.LeftAfterLooking => new ExplanationLine(
            Invariant($"消费者 {consumer} 看了商品 {trace.Own}：想买的程度 {trace.OwnTotal:F2}，没有超过“不买”的 {trace.Outside:F2}。详情页、价格和评价再好一些才够。"),
            Invariant($"Consumer {consumer} looked at listing {trace.Own}: {trace.OwnTotal:F2} did not exceed leaving at {trace.Outside:F2}. Page, price and reviews must be better.")),
        Loss.LostToRival => new ExplanationLine(
            Invariant($"消费者 {consumer} 看了商品 {trace.Own}（{trace.OwnTotal:F2}），买了别家的商品 {trace.Chosen}（{trace.ChosenTotal:F2}）。用 --consumer {consumer} 可以看每一项差在哪里。"),
            Invariant($"Consumer {consumer} looked at listing {trace.Own} ({trace.OwnTotal:F2}) and chose another store's listing {trace.Chosen} ({trace.ChosenTotal:F2}). --consumer {consumer} shows every reason.")),
        Loss.CartAbandoned => new ExplanationLine(
            Invariant($"消费者 {consumer} 把商品 {trace.Own} 放进购物车又放弃了：下单的可能性只有 {trace.OrderChance:P0}。看看运费和到货时间。"),
            Invariant($"Consumer {consumer} abandoned a cart with listing {trace.Own}: the order chance was {trace.OrderChance:P0}. Look at freight and delivery time.")),
        Loss.NotPaid => new ExplanationLine(
            Invariant($"消费者 {consumer} 给商品 {trace.Own} 下了单没有付款：付款的可能性 {trace.PayChance:P0}。看看客服回复要多久。"),
            Invariant($"Consumer {consumer} ordered listing {trace.Own} and did not pay: the pay chance was {trace.PayChance:P0}. Look at the reply time.")),
        Loss.SoldOut => new ExplanationLine(
            Invariant($"消费者 {consumer} 要买商品 {trace.Own}，库存不够，这一单丢了。"),
            Invariant($"Consumer {consumer} wanted listing {trace.Own}, but there was too little in stock.")),
        Loss.None or Loss.NotClicked => throw new InvalidOperationException("Nothing to tell."),
    };
}
