namespace Jiangshang.Marketplace.AfterSales;

/// <summary>Returns (退货退款): the request, the answer, the platform's ruling, and goods and money on their way back.</summary>
internal static class ReturnWork
{
    public static void Request(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        if (orders.State[order] is not ((byte)OrderState.AwaitingReceipt or (byte)OrderState.AwaitingReview or (byte)OrderState.Completed))
        {
            return;
        }

        orders.State[order] = (byte)OrderState.RefundRequested;
        world.Happened(order, OrderEvent.ReturnRequested);
        var answers = world.State.Stores.ServiceStaff[orders.Store[order]] > 0 ? 1 : Math.Max(1, world.Scenario.Orders.RefundWindow.Value);
        AfterSaleWork.Schedule(world, order, world.Day + answers, DueEvent.AnswerReturn);
    }

    /// <summary>The store agrees or refuses; where nobody serves, the clock has agreed in its place.</summary>
    public static void Answer(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        var store = orders.Store[order];
        if (world.State.Stores.ServiceStaff[store] == 0 || world.State.Stores.RefusesRefunds[store] == 0)
        {
            orders.State[order] = (byte)OrderState.Returning;
            world.Happened(order, world.State.Stores.ServiceStaff[store] == 0 ? OrderEvent.ReturnAgreedByClock : OrderEvent.ReturnAgreed);
            AfterSaleWork.Schedule(world, order, world.Day + world.Scenario.Orders.ReturnTransit.Value, DueEvent.GoodsBack);
            return;
        }

        orders.State[order] = (byte)OrderState.Disputed;
        orders.Complained[order] = 1;
        world.Count(store, StoreMetric.ReturnsRefused);
        world.Count(store, StoreMetric.Complaints);
        world.Happened(order, OrderEvent.ReturnRefused);
        world.Happened(order, OrderEvent.Complained);
        AfterSaleWork.Schedule(world, order, world.Day + world.Scenario.Orders.RefundWindow.Value, DueEvent.Rule);
    }

    /// <summary>The platform rules for the buyer within the legal window, and the store pays the compensation for the delay.</summary>
    public static void Rule(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        var clocks = world.Scenario.Orders;
        var goods = new Fen(orders.Goods[order] - orders.Discount[order]);
        var owed = Math.Min(goods.Share(clocks.LateCompensation).Value, clocks.LateCompensationCap.Value);
        world.Ledger.Post(orders.Store[order], StoreAccount.Compensation, StoreAccount.Cash, owed);
        orders.State[order] = (byte)OrderState.Returning;
        world.Happened(order, OrderEvent.RuledForBuyer);
        AfterSaleWork.Schedule(world, order, world.Day + clocks.ReturnTransit.Value, DueEvent.GoodsBack);
    }

    public static void GoodsBack(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        var store = orders.Store[order];
        var listing = orders.Listing[order];
        var goods = orders.Goods[order] - orders.Discount[order];
        orders.State[order] = (byte)OrderState.Refunded;
        world.Happened(order, OrderEvent.Refunded);
        orders.RefundedOn[order] = (short)world.Day;
        world.Count(store, StoreMetric.Returns);
        world.Count(store, StoreMetric.AmountRefunded, goods);
        world.State.Listings.Returned[listing]++;
        if (orders.Earned[order] != 0)
        {
            world.Ledger.Post(store, StoreAccount.Refunds, StoreAccount.Cash, goods);
            world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.PlatformFee, SaleCharges.FeeOf(world, order));
            world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.Commission, SaleCharges.CommissionOf(world, order));
            world.Count(store, StoreMetric.Commission, -SaleCharges.CommissionOf(world, order));
        }
        else
        {
            world.Ledger.Post(store, StoreAccount.CustomerDeposits, StoreAccount.Escrow, goods);
            world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.Escrow, orders.Freight[order]);
            world.Ledger.Post(store, StoreAccount.CustomerDeposits, StoreAccount.FreightIncome, orders.Freight[order]);
        }

        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 6);
        var isSound = orders.Damaged[order] == 0 && draw.First < MarketMath.Threshold(world.Scenario.Orders.Restocking.Real);
        world.Ledger.Post(store, isSound ? StoreAccount.Inventory : StoreAccount.GoodsLost, StoreAccount.CostOfGoods, orders.Cost[order]);
        if (isSound)
        {
            world.Desk.AddStock(store, world.State.Listings.Product[listing], orders.Pieces[order], orders.Cost[order], orders.Quality[order]);
        }
    }
}
