namespace Jiangshang.Marketplace.Orders;

/// <summary>Platform clocks and fees of an order (订单时限与费率). All are scenario data: platforms differ and change.</summary>
/// <param name="PaymentWindow">Ticks until an unpaid order is closed.</param>
/// <param name="ShippingPromise">Days within which a paid order must be shipped; later is 延迟发货.</param>
/// <param name="Patience">Days a paid order waits to be shipped before its buyer cancels and is refunded.</param>
/// <param name="AutoConfirm">Days after delivery until receipt is confirmed of itself.</param>
/// <param name="NoReasonReturn">Days after delivery in which goods may be returned without a reason (消保法 25).</param>
/// <param name="ReturnTransit">Days a returned parcel travels.</param>
/// <param name="RefundWindow">Days a store may take to answer a refund request before it is granted of itself.</param>
/// <param name="PlatformFee">Technical service fee on kept sales.</param>
/// <param name="Restocking">Share of returned goods fit to be sold again.</param>
/// <param name="LateCompensation">Share of the goods' price owed to the buyer for late shipping.</param>
/// <param name="LateCompensationCap">At most this much an order.</param>
public sealed record OrderClocks(
    Ticks PaymentWindow,
    DayCount ShippingPromise,
    DayCount Patience,
    DayCount AutoConfirm,
    DayCount NoReasonReturn,
    DayCount ReturnTransit,
    DayCount RefundWindow,
    BasisPoints PlatformFee,
    BasisPoints Restocking,
    BasisPoints LateCompensation,
    Fen LateCompensationCap);
