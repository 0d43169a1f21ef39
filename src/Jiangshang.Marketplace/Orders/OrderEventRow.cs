namespace Jiangshang.Marketplace.Orders;

/// <summary>When something happened to an order. What happens in the evening is booked under the day's last hour.</summary>
/// <param name="Day">Day.</param>
/// <param name="Hour">Hour.</param>
/// <param name="Store">The order's store.</param>
/// <param name="Order">The order.</param>
/// <param name="Event">What happened.</param>
public readonly record struct OrderEventRow(Day Day, Hour Hour, StoreId Store, OrderId Order, OrderEvent Event);
