namespace Jiangshang.Marketplace.Orders;

/// <summary>States of an order under escrow (担保交易的订单状态), with all side states.</summary>
public enum OrderState : byte
{
    /// <summary>待付款.</summary>
    AwaitingPayment,

    /// <summary>待成团: paid, the group is not yet full.</summary>
    AwaitingGroup,

    /// <summary>待发货.</summary>
    AwaitingShipment,

    /// <summary>待收货: on its way, or delivered and not yet confirmed.</summary>
    AwaitingReceipt,

    /// <summary>待评价: receipt confirmed, the money is the store's.</summary>
    AwaitingReview,

    /// <summary>交易完成.</summary>
    Completed,

    /// <summary>已关闭: never paid.</summary>
    Closed,

    /// <summary>已取消并退款: no stock in time, or the group did not fill.</summary>
    CancelledAndRefunded,

    /// <summary>退款处理中: the buyer asked to return the goods.</summary>
    RefundRequested,

    /// <summary>退货中: goods are on their way back.</summary>
    Returning,

    /// <summary>已退款.</summary>
    Refunded,

    /// <summary>纠纷处理中: the store refused, the platform decides.</summary>
    Disputed,
}
