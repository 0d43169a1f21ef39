namespace Jiangshang.Marketplace.AfterSales;

/// <summary>What a kept sale costs (成交费用): the platform's fee and the promoter's commission.</summary>
internal static class SaleCharges
{
    public static long FeeOf(MarketWorld world, int order)
    {
        var rate = world.State.Orders.Kind[order] == (byte)OrderKind.Peer ? world.Scenario.TradeModes.PeerFee : world.Scenario.Orders.PlatformFee;
        return new Fen(world.State.Orders.Goods[order] - world.State.Orders.Discount[order]).Share(rate).Value;
    }

    public static long CommissionOf(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        return AffiliateCommission.Of(new Fen(orders.Goods[order]), new Fen(orders.Discount[order]), new BasisPoints(orders.CommissionRate[order])).Value;
    }
}
