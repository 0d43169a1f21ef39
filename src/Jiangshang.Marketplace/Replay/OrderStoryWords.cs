using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>One sentence for each step of an order, in both languages.</summary>
internal static class OrderStoryWords
{
    public static (string Chinese, string English) Of(MarketRun run, int o, OrderEvent step)
    {
        var (orders, clocks) = (run.World.State.Orders, run.Scenario.Orders);
        var amount = new Fen(run.World.Desk.AmountOf(o));
        return step switch
        {
            OrderEvent.Created => ("下单，等待付款。", "Ordered, awaiting payment."),
            OrderEvent.Paid => (Invariant($"付款 {amount} 元，钱由平台保管；{clocks.ShippingPromise} 天内应发货。"), Invariant($"Paid {amount}; the platform holds the money; due to ship within {clocks.ShippingPromise} days.")),
            OrderEvent.Closed => (Invariant($"{clocks.PaymentWindow} 小时没有付款，交易关闭，商品放回库存。"), Invariant($"Not paid within {clocks.PaymentWindow} hours: closed, goods back in stock.")),
            OrderEvent.GroupOpened => (Invariant($"团长付款，开团：{run.Scenario.TradeModes.GroupClock} 小时内要满 {run.Scenario.TradeModes.GroupSize} 人。"), Invariant($"The leader paid: a group of {run.Scenario.TradeModes.GroupSize} must fill within {run.Scenario.TradeModes.GroupClock} hours.")),
            OrderEvent.GroupFilled => ("人数凑齐，成团，等待发货。", "The group is full and waits to be shipped."),
            OrderEvent.GroupFailed => ("时间到了人数不够，拼团失败。", "The clock ran out: the group failed."),
            OrderEvent.Cancelled => (Invariant($"没有发货，退款 {amount} 元并取消（团没有凑满，或等了 {clocks.Patience} 天还没发货）。"), Invariant($"Not shipped: {amount} refunded and cancelled (the group failed, or {clocks.Patience} days of waiting passed).")),
            OrderEvent.Shipped => (Invariant($"打包发货，付款后等了 {run.Day.Value - orders.Day[o]} 天。"), Invariant($"Packed and shipped, {run.Day.Value - orders.Day[o]} days after payment.")),
            OrderEvent.ShippedLate => (Invariant($"超过 {clocks.ShippingPromise} 天才发货，是延迟发货，赔给买家商品价的 {clocks.LateCompensation.Value / 100.0:F0}%（最多 {clocks.LateCompensationCap} 元）。打包人手不够。"), Invariant($"Later than {clocks.ShippingPromise} days: {clocks.LateCompensation.Value / 100.0:F0} % of the goods' price is owed (at most {clocks.LateCompensationCap}). Too few hands to pack.")),
            OrderEvent.DeliveredOnTime => ("按承诺时间送到。", "Delivered in time."),
            OrderEvent.DeliveredLate => (Invariant($"比承诺的 {orders.Promise[o]} 天晚到。"), Invariant($"Delivered later than the promised {orders.Promise[o]} days.")),
            OrderEvent.Followed => ("买家满意，关注了店铺。", "The pleased buyer follows the store."),
            OrderEvent.Complained => ("买家投诉。", "The buyer complained."),
            OrderEvent.FraudCompensated => (Invariant($"宣传与商品事实不符，构成欺诈：退一赔{run.Scenario.Temptations.FraudMultiple}，最低 {run.Scenario.Temptations.FraudLeast} 元（消费者权益保护法第五十五条）。"), Invariant($"A claim was false: {run.Scenario.Temptations.FraudMultiple} times the price is owed, at least {run.Scenario.Temptations.FraudLeast} (consumer law, article 55).")),
            OrderEvent.Confirmed => Confirmed(run, o),
            OrderEvent.Reviewed => (Invariant($"买家写评价：{orders.Stars[o]} 星（描述）、{orders.ServiceStars[o]} 星（服务）、{orders.LogisticsStars[o]} 星（物流）{(orders.Rated[o] == 0 ? "；同一买家当月交易太多，不计入店铺评分" : "")}。"), Invariant($"Reviewed: {orders.Stars[o]} stars (description), {orders.ServiceStars[o]} (service), {orders.LogisticsStars[o]} (logistics){(orders.Rated[o] == 0 ? "; not counted, too many trades of this buyer in the month" : "")}.")),
            OrderEvent.ReturnRequested => (Invariant($"买家在签收后 {clocks.NoReasonReturn} 天内申请退货退款。"), Invariant($"The buyer asks to return the goods within {clocks.NoReasonReturn} days.")),
            OrderEvent.ReturnAgreed => ("商家同意退货，买家寄回。", "The store agrees; the goods travel back."),
            OrderEvent.ReturnAgreedByClock => (Invariant($"店里没有客服，{clocks.RefundWindow} 天没有处理，系统自动同意退货。"), Invariant($"Nobody served the store: after {clocks.RefundWindow} days the platform agreed in its place.")),
            OrderEvent.ReturnRefused => ("商家拒绝退货，平台介入。", "The store refused; the platform decides."),
            OrderEvent.RuledForBuyer => ("平台判定支持买家（七日无理由退货是法定权利），商家还要赔付。", "The platform ruled for the buyer (the law grants seven days), and the store owes compensation."),
            OrderEvent.Refunded => (Invariant($"退货收到，退商品款 {new Fen(orders.Goods[o] - orders.Discount[o])} 元；平台费和佣金退回，推广的点击费不退。"), Invariant($"Goods came back: {new Fen(orders.Goods[o] - orders.Discount[o])} refunded; fee and commission are returned, what clicks cost is not.")),
        };
    }

    private static (string Chinese, string English) Confirmed(MarketRun run, int o)
    {
        var orders = run.World.State.Orders;
        var byClock = run.Day.Value - orders.DeliveredOn[o] >= run.Scenario.Orders.AutoConfirm.Value;
        var (fee, commission) = (new Fen(SaleCharges.FeeOf(run.World, o)), new Fen(SaleCharges.CommissionOf(run.World, o)));
        return (
            Invariant($"{(byClock ? Invariant($"签收满 {run.Scenario.Orders.AutoConfirm} 天，自动确认收货") : "买家确认收货")}，钱归商家；扣平台费 {fee} 元、佣金 {commission} 元。"),
            Invariant($"{(byClock ? Invariant($"Receipt confirmed of itself {run.Scenario.Orders.AutoConfirm} days after delivery") : "Receipt confirmed by the buyer")}: the money is the store's, less fee {fee} and commission {commission}."));
    }
}
