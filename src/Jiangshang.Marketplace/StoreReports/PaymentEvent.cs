namespace Jiangshang.Marketplace.StoreReports;

/// <summary>One order of a store as analytics count it (一笔订单): retail and group buyers.</summary>
/// <param name="Consumer">The person.</param>
/// <param name="Day">When it was ordered.</param>
/// <param name="IsPaid">Whether it was paid.</param>
/// <param name="Amount">What was paid, freight included; later refunds are not deducted.</param>
/// <param name="Source">How the person came.</param>
public readonly record struct PaymentEvent(ConsumerId Consumer, Day Day, bool IsPaid, Fen Amount, TrafficSource Source);
