using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// Tells one order's whole life (一个订单的来龙去脉) while a run goes on: each step with its day, its reason and its money. Attach it before the first
/// tick; it reads the world at each step and changes nothing.
/// </summary>
public sealed class OrderStory : ITrafficSink
{
    private readonly MarketRun _run;
    private readonly OrderId _order;
    private readonly ImmutableArray<ExplanationLine>.Builder _lines = ImmutableArray.CreateBuilder<ExplanationLine>();

    /// <summary>Listens to a run for the story of an order; orders are numbered as in the export.</summary>
    public OrderStory(MarketRun run, OrderId order)
    {
        _run = run;
        _order = order;
        run.ListenToTraffic(this);
    }

    /// <summary>The story so far.</summary>
    public Explanation Told => _lines.Count > 0
        ? new Explanation(_lines.ToImmutable())
        : new Explanation([new ExplanationLine(Invariant($"到这一天为止还没有编号为 {_order} 的订单。"), Invariant($"There is no order {_order} so far."))]);

    public void Carted(CartRow row)
    {
        if (row.Order == _order)
        {
            Opened();
        }
    }

    public void Happened(OrderEventRow row)
    {
        if (row.Order == _order)
        {
            Step(row);
        }
    }

    private void Add(string chinese, string english) => _lines.Add(new ExplanationLine(chinese, english));

    /// <summary>Where the order came from and what its price is made of.</summary>
    private void Opened()
    {
        var (world, o) = (_run.World, _order.Index);
        var orders = world.State.Orders;
        var (name, english) = ShopperWords.Listing(_run, orders.Listing[o]);
        var (by, byEnglish) = ShopperWords.Of((TrafficSource)orders.Source[o]);
        var word = orders.Page[o] >= 0 && orders.Page[o] < world.Size.Keywords ? Invariant($"“{_run.Scenario.Keywords[orders.Page[o]].Text}”") : "";
        Add(
            Invariant($"第 {world.Day} 天 {world.HourOfDay} 时：下单。消费者 {orders.Consumer[o]} 通过{by}{word}看到{name}，买 {orders.Pieces[o]} 件。商品 {new Fen(orders.Goods[o])} 元 − 优惠 {new Fen(orders.Discount[o])} 元 + 运费 {new Fen(orders.Freight[o])} 元 = {new Fen(world.Desk.AmountOf(o))} 元。"),
            Invariant($"Day {world.Day}, hour {world.HourOfDay}: ordered. Consumer {orders.Consumer[o]} came by {byEnglish} {word}to {english} and wants {orders.Pieces[o]}: goods {new Fen(orders.Goods[o])} - discount {new Fen(orders.Discount[o])} + freight {new Fen(orders.Freight[o])} = {new Fen(world.Desk.AmountOf(o))} yuan."));
        if (orders.Promoter[o] >= 0)
        {
            var window = _run.Scenario.Affiliates.Window.Value;
            var clicked = world.State.Consumers.AffiliateUntil[orders.Consumer[o]] - window;
            var commission = AffiliateCommission.Of(new Fen(orders.Goods[o]), new Fen(orders.Discount[o]), new BasisPoints(orders.CommissionRate[o]));
            var technical = AffiliateCommission.TechnicalFee(commission, _run.Scenario.Affiliates.TechnicalFee);
            Add(
                Invariant($"第 {clicked} 天点过推广者 {orders.Promoter[o]} 的链接，{window} 天内在本店购买都算：佣金 {orders.CommissionRate[o] / 100.0:F2}% × （商品 − 优惠券）= {commission} 元，其中平台技术服务费 {technical} 元，推广者得 {commission - technical} 元；退款不付佣金。"),
                Invariant($"On day {clicked} the buyer clicked promoter {orders.Promoter[o]}'s link; for {window} days purchases in this store count: {orders.CommissionRate[o] / 100.0:F2} % of goods less coupon = {commission}, of which the platform keeps {technical} and the promoter gets {commission - technical}; refunded orders pay none."));
        }
    }

    private void Step(OrderEventRow row)
    {
        var (world, o) = (_run.World, _order.Index);
        var orders = world.State.Orders;
        if (row.Event == OrderEvent.Created && orders.Kind[o] is (byte)OrderKind.Retail or (byte)OrderKind.Group)
        {
            return;
        }

        var (chinese, english) = OrderStoryWords.Of(_run, o, row.Event);
        Add(Invariant($"第 {row.Day} 天 {row.Hour} 时：{chinese}"), Invariant($"Day {row.Day}, hour {row.Hour}: {english}"));
        if (row.Event is OrderEvent.DeliveredOnTime or OrderEvent.DeliveredLate && orders.Kind[o] is (byte)OrderKind.Retail or (byte)OrderKind.Group)
        {
            Satisfaction(row.Event == OrderEvent.DeliveredLate ? Math.Max(0, world.Day - orders.Day[o] - orders.Promise[o]) : 0);
        }
    }

    private void Satisfaction(int lateDays)
    {
        var mood = MarketRandom.Draw(_run.World.Seed, DrawPurpose.AfterSale, (uint)_order.Index);
        var p = BuyerExperience.Parts(_run.World, _order.Index, lateDays, MarketMath.Normal(mood));
        var why = ShopperWords.Sum(
        [
            new Reason("起点", "base", p.Baseline), new Reason("实物质量", "true quality", p.Quality), new Reason("图文把期望抬高", "pictures raised hopes", -p.Promise), new Reason("价格", "price", -p.Price),
            new Reason("晚到", "late", -p.Late), new Reason("客服回复慢", "slow replies", -p.Reply), new Reason("运输破损", "damage", -p.Damage), new Reason("夸大宣传", "over-claims", -p.OverClaims),
            new Reason("开箱感受", "unboxing", p.Unboxing), new Reason("买家自己的心情", "the buyer's mood", p.Mood),
        ]);
        Add(
            Invariant($"买家满意度 {p.Total:F2}（大于 0 是满意）：{why.Chinese}。满意度决定写不写评价、给几星、退不退货、投不投诉、还来不来。"),
            Invariant($"Satisfaction {p.Total:F2} (above 0 is pleased): {why.English}. It decides on review, stars, return, complaint and coming back."));
    }
}
