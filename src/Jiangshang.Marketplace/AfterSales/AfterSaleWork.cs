namespace Jiangshang.Marketplace.AfterSales;

/// <summary>What happens after shipping (售后): delivery, satisfaction, confirmation, review, return, refund, complaint. Every draw is keyed by the order.</summary>
internal static class AfterSaleWork
{
    public static void Schedule(MarketWorld world, int order, int day, DueEvent kind)
    {
        var state = world.State;
        if (day >= state.DueHead.Count)
        {
            state.DueHead.Extend(day + 1, -1);
        }

        state.DueOrder.Add(order);
        state.DueKind.Add((byte)kind);
        var due = state.DueNext.Add(state.DueHead[day]);
        state.DueHead[day] = due;
    }

    /// <summary>Everything due today, last scheduled first: a fixed order.</summary>
    public static void Run(MarketWorld world)
    {
        var state = world.State;
        if (world.Day >= state.DueHead.Count)
        {
            return;
        }

        for (var due = state.DueHead[world.Day]; due >= 0; due = state.DueNext[due])
        {
            var order = state.DueOrder[due];
            switch ((DueEvent)state.DueKind[due])
            {
                case DueEvent.Deliver:
                    Deliver(world, order);
                    break;
                case DueEvent.Confirm:
                    Confirm(world, order);
                    break;
                case DueEvent.Review:
                    Review(world, order);
                    break;
                case DueEvent.RequestReturn:
                    ReturnWork.Request(world, order);
                    break;
                case DueEvent.AnswerReturn:
                    ReturnWork.Answer(world, order);
                    break;
                case DueEvent.GoodsBack:
                    ReturnWork.GoodsBack(world, order);
                    break;
                case DueEvent.Rule:
                    ReturnWork.Rule(world, order);
                    break;
            }
        }
    }

    /// <summary>Refunds a paid order that was never shipped and gives the goods back to stock.</summary>
    public static void Cancel(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        var store = orders.Store[order];
        var amount = world.Desk.AmountOf(order);
        world.Ledger.Post(store, StoreAccount.CustomerDeposits, StoreAccount.Escrow, amount);
        world.Count(store, StoreMetric.AmountRefunded, amount);
        orders.State[order] = (byte)OrderState.CancelledAndRefunded;
        orders.RefundedOn[order] = (short)world.Day;
        world.Happened(order, OrderEvent.Cancelled);
        world.Desk.AddStock(store, world.State.Listings.Product[orders.Listing[order]], orders.Pieces[order], orders.Cost[order], orders.Quality[order]);
    }

    private static void Deliver(MarketWorld world, int order)
    {
        var state = world.State;
        var orders = state.Orders;
        var store = orders.Store[order];
        var listing = orders.Listing[order];
        orders.DeliveredOn[order] = (short)world.Day;
        world.Count(store, StoreMetric.OrdersDelivered);
        var lateDays = Math.Max(0, world.Day - orders.Day[order] - orders.Promise[order]);
        world.Count(store, StoreMetric.DeliveredOnTime, lateDays == 0 ? 1 : 0);
        world.Happened(order, lateDays == 0 ? OrderEvent.DeliveredOnTime : OrderEvent.DeliveredLate);
        state.Listings.Delivered[listing]++;
        var clocks = world.Scenario.Orders;
        if (orders.Kind[order] is not ((byte)OrderKind.Retail or (byte)OrderKind.Group))
        {
            Schedule(world, order, world.Day + 1, DueEvent.Confirm);
            return;
        }

        var mood = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order);
        var satisfaction = BuyerExperience.Satisfaction(world, order, lateDays, MarketMath.Normal(mood));
        orders.Satisfaction[order] = (int)(satisfaction * BasisPoints.One);
        BuyerExperience.Remember(world, order, satisfaction);
        var act = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 1);
        var behaviour = world.Scenario.AfterSales;
        var category = world.Scenario.Categories[state.Listings.Category[listing]];
        if (act.First < BuyerExperience.Chance(behaviour.ComplaintBase.Real - (behaviour.ComplaintSlope.Real * satisfaction)))
        {
            orders.Complained[order] = 1;
            world.Count(store, StoreMetric.Complaints);
            world.Happened(order, OrderEvent.Complained);
            CompensateFraud(world, order);
        }

        var returns = act.Second < BuyerExperience.Chance(behaviour.ReturnBase.Real + category.ReturnPropensity.Real - (behaviour.ReturnSlope.Real * satisfaction));
        var entitled = category.NoReasonReturn || orders.Damaged[order] != 0 || satisfaction < 0;
        var confirm = BuyerExperience.ConfirmDay(world, order, satisfaction);
        if (returns && entitled)
        {
            var day = world.Day + 1 + (int)(act.Third % (uint)Math.Max(1, clocks.NoReasonReturn.Value));
            Schedule(world, order, Math.Min(day, world.Day + clocks.NoReasonReturn.Value), DueEvent.RequestReturn);
        }

        Schedule(world, order, confirm, DueEvent.Confirm);
        if (BuyerExperience.Writes(world, satisfaction, act.Fourth))
        {
            var write = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 2);
            Schedule(world, order, world.Day + 1 + (int)(write.First % (uint)Math.Max(1, behaviour.ReviewDays.Value)), DueEvent.Review);
        }
    }

    /// <summary>A buyer deceived by a false claim is owed a multiple of the price, at least a fixed sum (消保法 55).</summary>
    private static void CompensateFraud(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        if (!world.Rules.IsFalse(orders.Listing[order]))
        {
            return;
        }

        var terms = world.Scenario.Temptations;
        var owed = Math.Max(terms.FraudLeast.Value, terms.FraudMultiple.Value * (orders.Goods[order] - orders.Discount[order]));
        world.Ledger.Post(orders.Store[order], StoreAccount.Compensation, StoreAccount.Cash, owed);
        world.Happened(order, OrderEvent.FraudCompensated);
    }

    private static void Confirm(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        if (orders.State[order] != (byte)OrderState.AwaitingReceipt)
        {
            return;
        }

        var store = orders.Store[order];
        var goods = orders.Goods[order] - orders.Discount[order];
        world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.Escrow, goods + orders.Freight[order]);
        world.Ledger.Post(store, StoreAccount.CustomerDeposits, StoreAccount.Sales, goods);
        world.Ledger.Post(store, StoreAccount.CustomerDeposits, StoreAccount.FreightIncome, orders.Freight[order]);
        world.Ledger.Post(store, StoreAccount.PlatformFee, StoreAccount.Cash, SaleCharges.FeeOf(world, order));
        var commission = SaleCharges.CommissionOf(world, order);
        world.Ledger.Post(store, StoreAccount.Commission, StoreAccount.Cash, commission);
        world.Count(store, StoreMetric.Commission, commission);
        orders.Earned[order] = 1;
        world.Happened(order, OrderEvent.Confirmed);
        orders.ConfirmedOn[order] = (short)world.Day;
        orders.State[order] = (byte)(orders.ReviewedOn[order] >= 0 ? OrderState.Completed : OrderState.AwaitingReview);
    }

    private static void Review(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        if (orders.State[order] is (byte)OrderState.Refunded or (byte)OrderState.Returning)
        {
            return;
        }

        var store = orders.Store[order];
        var stars = BuyerExperience.Stars(world, orders.Satisfaction[order] * 0.0001f);
        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 5);
        var terms = world.Scenario.Temptations;
        var isBought = world.State.Stores.CashForPraise[store] != 0 && draw.First < MarketMath.Threshold(terms.PraiseUptake.Real);
        if (isBought)
        {
            stars = 5;
            world.Ledger.Post(store, StoreAccount.Illicit, StoreAccount.Cash, terms.PraiseCash.Value);
        }

        orders.Stars[order] = (byte)stars;
        BuyerExperience.RateStore(world, order, isBought);
        orders.ReviewedOn[order] = (short)world.Day;
        var listing = orders.Listing[order];
        world.State.Listings.StarSum[listing] += stars;
        world.State.Listings.StarCount[listing]++;
        world.Count(store, StoreMetric.Reviews);
        world.Happened(order, OrderEvent.Reviewed);
        world.Count(store, StoreMetric.Stars, stars);
        if (orders.State[order] == (byte)OrderState.AwaitingReview)
        {
            orders.State[order] = (byte)OrderState.Completed;
        }
    }
}
