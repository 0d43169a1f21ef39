namespace Jiangshang.Content.Markets.Lint;

/// <summary>A class whose stores would get too few orders a day for anyone to learn from (需求太少).</summary>
public sealed class DemandTooThin : IMarketCheck
{
    public string Id => "M019";

    /// <summary>Fewest orders a store a day that give feedback.</summary>
    public const int FewestOrders = 30;

    private const int Class = 10;

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        var stores = scenario.StudentStores.Value + scenario.Rivals.Length;
        if (scenario.StudentStores.Value < Class)
        {
            yield break;
        }

        var orders = DemandEstimate.OrdersPerDay(scenario) / stores;
        if (orders < FewestOrders)
        {
            yield return content.Fault(this,
                $"估计每家店每天只有 {orders:0.0} 个订单，应不少于 {FewestOrders} 个：增加消费者、来访次数，或提高 buyBase。",
                $"A store is estimated to have only {orders:0.0} orders a day; at least {FewestOrders} are needed: add consumers or visits, or raise buyBase.");
        }
    }
}
