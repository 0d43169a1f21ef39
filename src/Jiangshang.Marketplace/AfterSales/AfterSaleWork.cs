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
                    RequestReturn(world, order);
                    break;
                case DueEvent.AnswerReturn:
                    AnswerReturn(world, order);
                    break;
                case DueEvent.GoodsBack:
                    GoodsBack(world, order);
                    break;
                case DueEvent.Rule:
                    RuleDispute(world, order);
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
        state.Listings.Delivered[listing]++;
        var clocks = world.Scenario.Orders;
        if (orders.Kind[order] is not ((byte)OrderKind.Retail or (byte)OrderKind.Group))
        {
            Schedule(world, order, world.Day + 1, DueEvent.Confirm);
            return;
        }

        var mood = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order);
        var satisfaction = Satisfaction(world, order, lateDays, MarketMath.Normal(mood));
        orders.Satisfaction[order] = (int)(satisfaction * BasisPoints.One);
        RateStore(world, order, satisfaction, lateDays);
        Remember(world, order, satisfaction);
        var act = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 1);
        var behaviour = world.Scenario.AfterSales;
        var category = world.Scenario.Categories[state.Listings.Category[listing]];
        if (act.First < Chance(behaviour.ComplaintBase.Real - (behaviour.ComplaintSlope.Real * satisfaction)))
        {
            orders.Complained[order] = 1;
            world.Count(store, StoreMetric.Complaints);
        }

        var returns = act.Second < Chance(behaviour.ReturnBase.Real + category.ReturnPropensity.Real - (behaviour.ReturnSlope.Real * satisfaction));
        var entitled = category.NoReasonReturn || orders.Damaged[order] != 0 || satisfaction < 0;
        var confirm = ConfirmDay(world, order, satisfaction);
        if (returns && entitled)
        {
            var day = world.Day + 1 + (int)(act.Third % (uint)Math.Max(1, clocks.NoReasonReturn.Value));
            Schedule(world, order, Math.Min(day, world.Day + clocks.NoReasonReturn.Value), DueEvent.RequestReturn);
        }

        Schedule(world, order, confirm, DueEvent.Confirm);
        if (Writes(world, satisfaction, act.Fourth))
        {
            var write = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 2);
            Schedule(world, order, world.Day + 1 + (int)(write.First % (uint)Math.Max(1, behaviour.ReviewDays.Value)), DueEvent.Review);
        }
    }

    /// <summary>Satisfaction: what came against what was promised (see docs/market/model.md, "Satisfaction").</summary>
    private static float Satisfaction(MarketWorld world, int order, int lateDays, float normal)
    {
        var state = world.State;
        var orders = state.Orders;
        var listing = orders.Listing[order];
        var b = world.Scenario.AfterSales;
        var product = world.Scenario.Products[state.Listings.Product[listing]];
        var promise = ((state.Listings.Image[listing] + state.Listings.Page[listing]) * 0.00005f) - 0.5f;
        var paid = (float)(orders.Goods[order] - orders.Discount[order]) / orders.Pieces[order];
        var satisfaction = b.Baseline.Real + (b.QualityWeight.Real * ((orders.Quality[order] * 0.0001f) - 0.5f));
        satisfaction -= b.PromiseWeight.Real * promise;
        satisfaction -= b.PriceWeight.Real * MarketMath.Log(paid / product.ReferencePrice.Value);
        satisfaction -= b.LateDayWeight.Real * lateDays;
        satisfaction -= b.ReplyWeight.Real * MarketMath.Log(1f + (orders.Reply[order] * (1f / 60f)));
        satisfaction -= orders.Damaged[order] != 0 ? b.DamageLoss.Real : 0f;
        satisfaction -= b.OverClaimLoss.Real * state.Listings.OverClaims[listing];
        satisfaction += world.Scenario.Packagings[orders.Packaging[order]].Unboxing.Real;
        return satisfaction + (b.Spread.Real * normal);
    }

    private static int ConfirmDay(MarketWorld world, int order, float satisfaction)
    {
        var clocks = world.Scenario.Orders;
        var last = world.Day + clocks.AutoConfirm.Value;
        if (satisfaction <= 0)
        {
            return last;
        }

        var chance = MarketMath.Threshold(world.Scenario.AfterSales.ConfirmChance.Real);
        for (var day = world.Day + 1; day < last; day++)
        {
            if (MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 3, (uint)(day - world.Day)).First < chance)
            {
                return day;
            }
        }

        return last;
    }

    private static bool Writes(MarketWorld world, float satisfaction, uint word)
    {
        var b = world.Scenario.AfterSales;
        return word < Chance(b.ReviewBase.Real + (b.ReviewCurvature.Real * satisfaction * satisfaction));
    }

    private static uint Chance(float logit) => MarketMath.Threshold(MarketMath.Logistic(logit));

    private static int Stars(MarketWorld world, float satisfaction)
    {
        var stars = 1;
        foreach (var cut in world.Scenario.AfterSales.StarCuts)
        {
            stars += satisfaction >= cut.Real ? 1 : 0;
        }

        return stars;
    }

    /// <summary>The three parts of the store rating (店铺动态评分).</summary>
    private static void RateStore(MarketWorld world, int order, float satisfaction, int lateDays)
    {
        var stores = world.State.Stores;
        var store = world.State.Orders.Store[order];
        var reply = MarketMath.Log(1f + (world.State.Orders.Reply[order] * (1f / 60f)));
        stores.DescriptionStars[store] += Stars(world, satisfaction);
        stores.ServiceStars[store] += Stars(world, satisfaction + 1f - (world.Scenario.AfterSales.ReplyWeight.Real * reply));
        stores.LogisticsStars[store] += Math.Max(1, 5 - lateDays);
        stores.Ratings[store]++;
    }

    /// <summary>What stays with the consumer: the store, the mood, perhaps a follow.</summary>
    private static void Remember(MarketWorld world, int order, float satisfaction)
    {
        var consumers = world.State.Consumers;
        var consumer = world.State.Orders.Consumer[order];
        var store = world.State.Orders.Store[order];
        consumers.LastStore[consumer] = (short)store;
        consumers.LastListing[consumer] = world.State.Orders.Listing[order];
        consumers.Mood[consumer] = (short)Math.Clamp(satisfaction * 1000f, -30_000f, 30_000f);
        consumers.Orders[consumer]++;
        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 4);
        if (satisfaction > 0 && consumers.Follows[consumer] != store && draw.First < MarketMath.Threshold(world.Scenario.Shoppers.FollowChance.Real))
        {
            consumers.Follows[consumer] = (short)store;
            world.State.Stores.Followers[store]++;
            world.Count(store, StoreMetric.Follows);
        }
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
        world.Ledger.Post(store, StoreAccount.PlatformFee, StoreAccount.Cash, FeeOf(world, order));
        var commission = CommissionOf(world, order);
        world.Ledger.Post(store, StoreAccount.Commission, StoreAccount.Cash, commission);
        world.Count(store, StoreMetric.Commission, commission);
        orders.Earned[order] = 1;
        orders.ConfirmedOn[order] = (short)world.Day;
        orders.State[order] = (byte)(orders.ReviewedOn[order] >= 0 ? OrderState.Completed : OrderState.AwaitingReview);
    }

    private static long FeeOf(MarketWorld world, int order)
    {
        var rate = world.State.Orders.Kind[order] == (byte)OrderKind.Peer ? world.Scenario.TradeModes.PeerFee : world.Scenario.Orders.PlatformFee;
        return new Fen(world.State.Orders.Goods[order] - world.State.Orders.Discount[order]).Share(rate).Value;
    }

    private static long CommissionOf(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        return AffiliateCommission.Of(new Fen(orders.Goods[order]), new Fen(orders.Discount[order]), new BasisPoints(orders.CommissionRate[order])).Value;
    }

    private static void Review(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        if (orders.State[order] is (byte)OrderState.Refunded or (byte)OrderState.Returning)
        {
            return;
        }

        var store = orders.Store[order];
        var stars = Stars(world, orders.Satisfaction[order] * 0.0001f);
        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.AfterSale, (uint)order, 5);
        var terms = world.Scenario.Temptations;
        if (world.State.Stores.CashForPraise[store] != 0 && draw.First < MarketMath.Threshold(terms.PraiseUptake.Real))
        {
            stars = 5;
            world.Ledger.Post(store, StoreAccount.Illicit, StoreAccount.Cash, terms.PraiseCash.Value);
        }

        orders.Stars[order] = (byte)stars;
        orders.ReviewedOn[order] = (short)world.Day;
        var listing = orders.Listing[order];
        world.State.Listings.StarSum[listing] += stars;
        world.State.Listings.StarCount[listing]++;
        world.Count(store, StoreMetric.Reviews);
        world.Count(store, StoreMetric.Stars, stars);
        if (orders.State[order] == (byte)OrderState.AwaitingReview)
        {
            orders.State[order] = (byte)OrderState.Completed;
        }
    }

    private static void RequestReturn(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        if (orders.State[order] is not ((byte)OrderState.AwaitingReceipt or (byte)OrderState.AwaitingReview or (byte)OrderState.Completed))
        {
            return;
        }

        orders.State[order] = (byte)OrderState.RefundRequested;
        Schedule(world, order, world.Day + 1, DueEvent.AnswerReturn);
    }

    private static void AnswerReturn(MarketWorld world, int order)
    {
        var refuses = world.State.Stores.RefusesRefunds[world.State.Orders.Store[order]] != 0;
        world.State.Orders.State[order] = (byte)(refuses ? OrderState.Disputed : OrderState.Returning);
        if (refuses)
        {
            world.State.Orders.Complained[order] = 1;
            world.Count(world.State.Orders.Store[order], StoreMetric.Complaints);
            Schedule(world, order, world.Day + world.Scenario.Orders.RefundWindow.Value, DueEvent.Rule);
        }
        else
        {
            Schedule(world, order, world.Day + world.Scenario.Orders.ReturnTransit.Value, DueEvent.GoodsBack);
        }
    }

    /// <summary>The platform rules for the buyer within the legal window, and the store pays the compensation for the delay.</summary>
    private static void RuleDispute(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        var clocks = world.Scenario.Orders;
        var goods = new Fen(orders.Goods[order] - orders.Discount[order]);
        var owed = Math.Min(goods.Share(clocks.LateCompensation).Value, clocks.LateCompensationCap.Value);
        world.Ledger.Post(orders.Store[order], StoreAccount.Compensation, StoreAccount.Cash, owed);
        orders.State[order] = (byte)OrderState.Returning;
        Schedule(world, order, world.Day + clocks.ReturnTransit.Value, DueEvent.GoodsBack);
    }

    private static void GoodsBack(MarketWorld world, int order)
    {
        var orders = world.State.Orders;
        var store = orders.Store[order];
        var listing = orders.Listing[order];
        var goods = orders.Goods[order] - orders.Discount[order];
        orders.State[order] = (byte)OrderState.Refunded;
        orders.RefundedOn[order] = (short)world.Day;
        world.Count(store, StoreMetric.Returns);
        world.Count(store, StoreMetric.AmountRefunded, goods);
        world.State.Listings.Returned[listing]++;
        if (orders.Earned[order] != 0)
        {
            world.Ledger.Post(store, StoreAccount.Refunds, StoreAccount.Cash, goods);
            world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.PlatformFee, FeeOf(world, order));
            world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.Commission, CommissionOf(world, order));
            world.Count(store, StoreMetric.Commission, -CommissionOf(world, order));
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
