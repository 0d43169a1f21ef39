namespace Jiangshang.Marketplace.Orders;

/// <summary>A step in the life of an order (订单事件).</summary>
public enum OrderEvent
{
    /// <summary>下单.</summary>
    Created,

    /// <summary>付款.</summary>
    Paid,

    /// <summary>超时未付，交易关闭.</summary>
    Closed,

    /// <summary>开团: the leader of a group paid.</summary>
    GroupOpened,

    /// <summary>成团: the last member paid.</summary>
    GroupFilled,

    /// <summary>拼团失败; told of the group's first order.</summary>
    GroupFailed,

    /// <summary>退款取消: never shipped.</summary>
    Cancelled,

    /// <summary>发货.</summary>
    Shipped,

    /// <summary>延迟发货: shipped after the promise.</summary>
    ShippedLate,

    /// <summary>签收，按承诺时间.</summary>
    DeliveredOnTime,

    /// <summary>签收，晚于承诺时间.</summary>
    DeliveredLate,

    /// <summary>关注店铺 after this order.</summary>
    Followed,

    /// <summary>投诉.</summary>
    Complained,

    /// <summary>确认收货: the money is the store's.</summary>
    Confirmed,

    /// <summary>评价.</summary>
    Reviewed,

    /// <summary>申请退货.</summary>
    ReturnRequested,

    /// <summary>商家同意退货.</summary>
    ReturnAgreed,

    /// <summary>商家逾期未处理，系统自动同意退货.</summary>
    ReturnAgreedByClock,

    /// <summary>商家拒绝退货.</summary>
    ReturnRefused,

    /// <summary>平台判定支持买家.</summary>
    RuledForBuyer,

    /// <summary>欺诈赔偿：退一赔三，最低五百元（消保法 55）.</summary>
    FraudCompensated,

    /// <summary>退货退款完成.</summary>
    Refunded,
}
