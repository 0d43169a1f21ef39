namespace Jiangshang.Marketplace.Orders;

/// <summary>Takes purchases at the end of a tick: stock, amounts, escrow, groups and the clock of unpaid orders.</summary>
internal sealed partial class OrderDesk
{
    private readonly MarketWorld _world;
    private readonly AliasTable _promoters;

    public OrderDesk(MarketWorld world)
    {
        _world = world;
        var rules = world.Scenario.Affiliates;
        var reach = new long[rules.Promoters.Value];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = 1 + (long)(1_000_000f * MarketMath.Exp(-rules.ReachExponent.Real * MarketMath.Log(i + 1f)));
        }

        _promoters = new AliasTable(reach);
    }

    public int Promoter(uint word) => _promoters.Draw(word);

    /// <summary>Whether each part of the store rating reaches a gate; a store without ratings does.</summary>
    public bool RatingReaches(int store, BasisPoints gate)
    {
        var stores = _world.State.Stores;
        var needed = (long)gate.Value * stores.Ratings[store];
        return stores.DescriptionStars[store] * BasisPoints.One >= needed
            && stores.ServiceStars[store] * BasisPoints.One >= needed
            && stores.LogisticsStars[store] * BasisPoints.One >= needed;
    }

    /// <summary>Commits one purchase wish in canonical order.</summary>
    public void Take(CartEvent cart)
    {
        var slot = cart.Slot;
        var listing = slot < 0 ? _world.State.Videos.Listing[-1 - slot] : _world.Pages.Ids[slot] >> 1;
        var store = _world.State.Listings.Store[listing];
        _world.State.Listings.CartsTotal[listing]++;
        _world.State.Counters[2]++;
        _world.Count(store, StoreMetric.Carts);
        if (!cart.Orders)
        {
            Tell(cart, listing, CartOutcome.Abandoned, -1, 0);
            return;
        }

        var product = (store * _world.Size.Products) + _world.State.Listings.Product[listing];
        if (_world.State.StockPieces[product] < cart.Pieces)
        {
            _world.Count(store, StoreMetric.StockOuts);
            _world.Count(store, StoreMetric.StockOutAmount, _world.EffectivePrice(listing) * cart.Pieces);
            Tell(cart, listing, CartOutcome.SoldOut, -1, _world.EffectivePrice(listing) * cart.Pieces);
            return;
        }

        Create(cart, slot, listing, store);
    }

    /// <summary>Marks an order paid: the money is in escrow, the parcel waits to be packed.</summary>
    public void Pay(int order)
    {
        var orders = _world.State.Orders;
        var store = orders.Store[order];
        var listing = orders.Listing[order];
        var amount = AmountOf(order);
        _world.Ledger.Post(store, StoreAccount.Escrow, StoreAccount.CustomerDeposits, amount);
        _world.Count(store, StoreMetric.OrdersPaid);
        _world.Happened(order, OrderEvent.Paid);
        _world.Count(store, StoreMetric.PiecesPaid, orders.Pieces[order]);
        _world.Count(store, StoreMetric.AmountPaid, amount);
        _world.State.Counters[3]++;
        var source = orders.Source[order];
        _world.State.SourceOrders[(store * DailyHistory.SourceCount) + source]++;
        _world.State.SourceAmount[(store * DailyHistory.SourceCount) + source] += amount;
        _world.State.HourPaid[(store * Hour.PerDay) + _world.HourOfDay]++;
        if (orders.Kind[order] is (byte)OrderKind.Retail or (byte)OrderKind.Group)
        {
            _world.State.Listings.PaidTotal[listing]++;
            orders.TradeOfMonth[order] = (byte)CountPayer(order);
        }

        _world.State.SoldByDay[(listing * 32) + (_world.Day & 31)] += orders.Pieces[order];
        ref var lowest = ref _world.State.LowestByDay[(listing * 32) + (_world.Day & 31)];
        var unit = (orders.Goods[order] - orders.Discount[order]) / orders.Pieces[order];
        lowest = lowest == 0 ? unit : Math.Min(lowest, unit);
        _world.State.Listings.LastDeal[listing] = unit;
        if (orders.Bid[order] >= 0)
        {
            _world.State.Bids.Orders[orders.Bid[order]]++;
            _world.State.Bids.Amount[orders.Bid[order]] += amount;
        }

        if (source is (byte)TrafficSource.KeywordAds or (byte)TrafficSource.DisplayAds)
        {
            _world.Count(store, StoreMetric.OrdersFromAds);
            _world.Count(store, StoreMetric.AmountFromAds, amount);
        }

        if (orders.Video[order] >= 0)
        {
            _world.State.Videos.Orders[orders.Video[order]]++;
            _world.State.Videos.PoolOrders[orders.Video[order]]++;
        }

        if (orders.Kind[order] != (byte)OrderKind.Group)
        {
            Enqueue(order);
        }
    }

    public long AmountOf(int order) => _world.State.Orders.Goods[order] - _world.State.Orders.Discount[order] + _world.State.Orders.Freight[order];

    /// <summary>Puts a paid order at the end of its store's packing queue.</summary>
    public void Enqueue(int order)
    {
        var state = _world.State;
        var store = state.Orders.Store[order];
        state.Orders.State[order] = (byte)OrderState.AwaitingShipment;
        state.PackQueue[order] = -1;
        if (state.Stores.PackHead[store] < 0)
        {
            state.Stores.PackHead[store] = order;
        }
        else
        {
            state.PackQueue[state.PackTail[store]] = order;
        }

        state.PackTail[store] = order;
    }

    /// <summary>Closes orders whose payment window has passed and gives the goods back to stock.</summary>
    public void CloseUnpaid()
    {
        var orders = _world.State.Orders;
        ref var next = ref _world.State.Counters[4];
        var window = _world.Scenario.Orders.PaymentWindow.Value;
        while (next < orders.Count)
        {
            var order = (int)next;
            if (((long)orders.Day[order] * Hour.PerDay) + orders.Hour[order] + window > _world.Now)
            {
                return;
            }

            if (orders.State[order] == (byte)OrderState.AwaitingPayment)
            {
                orders.State[order] = (byte)OrderState.Closed;
                _world.Count(orders.Store[order], StoreMetric.OrdersClosed);
                _world.Happened(order, OrderEvent.Closed);
                AddStock(orders.Store[order], _world.State.Listings.Product[orders.Listing[order]], orders.Pieces[order], orders.Cost[order], orders.Quality[order]);
            }

            next++;
        }
    }

    /// <summary>A new row with everything that is the same for all kinds of orders.</summary>
    public int AddOrder(OrderKind kind, int consumer, int store, int listing, int pieces, long goods, long discount, long freight)
    {
        var orders = _world.State.Orders;
        var order = orders.AddRow();
        _world.State.PackQueue.Add(-1);
        orders.Kind[order] = (byte)kind;
        orders.Consumer[order] = consumer;
        orders.Store[order] = store;
        orders.Listing[order] = listing;
        orders.Day[order] = (short)_world.Day;
        orders.Hour[order] = (byte)_world.HourOfDay;
        orders.Source[order] = (byte)TrafficSource.StorePage;
        orders.Page[order] = -1;
        orders.Pieces[order] = pieces;
        orders.Goods[order] = goods;
        orders.Discount[order] = discount;
        orders.Freight[order] = freight;
        orders.Reply[order] = _world.State.Stores.Reply[store];
        orders.ShippedOn[order] = -1;
        orders.DueOn[order] = -1;
        orders.DeliveredOn[order] = -1;
        orders.ConfirmedOn[order] = -1;
        orders.RefundedOn[order] = -1;
        orders.ReviewedOn[order] = -1;
        orders.Promoter[order] = -1;
        orders.Group[order] = -1;
        orders.Bid[order] = -1;
        orders.Video[order] = -1;
        orders.Earlier[order] = -1;
        if (kind is OrderKind.Retail or OrderKind.Group)
        {
            Chain(order, consumer);
        }

        _world.Happened(order, OrderEvent.Created);
        return order;
    }

    private void Create(CartEvent cart, int slot, int listing, int store)
    {
        var state = _world.State;
        var consumer = _world.Plan.Consumer[cart.Visit];
        var listings = state.Listings;
        var inGroup = cart.InGroup;
        var unit = inGroup ? listings.GroupPrice[listing] : _world.EffectivePrice(listing);
        var coupon = !inGroup && listings.CouponUntil[listing] >= _world.Day && listings.CouponOff[listing] > 0 ? CouponTaken(listing) : 0;
        var goods = (unit + coupon) * cart.Pieces;
        var discount = coupon * cart.Pieces;
        if (state.Stores.ThresholdUntil[store] >= _world.Day && state.Stores.ThresholdOff[store] > 0 && goods - discount >= state.Stores.ThresholdAt[store])
        {
            discount += Math.Min(state.Stores.ThresholdOff[store], goods - discount - 1);
        }

        var freight = Freight(store, state.Consumers.Province[consumer], listing, cart.Pieces, goods - discount);
        var (cost, quality) = TakeStock(store, listings.Product[listing], cart.Pieces);
        var order = AddOrder(inGroup ? OrderKind.Group : OrderKind.Retail, consumer, store, listing, cart.Pieces, goods, discount, freight);
        var orders = state.Orders;
        orders.Visit[order] = _world.Plan.Number[cart.Visit];
        orders.Source[order] = (byte)TickCommit.SourceOf(_world, slot);
        orders.Page[order] = slot < 0 ? -1 : slot / MarketSize.Slots / _world.Size.Segments;
        orders.Position[order] = slot < 0 ? (byte)0 : (byte)((slot % MarketSize.Slots) + 1);
        orders.Cost[order] = cost;
        orders.Quality[order] = quality;
        orders.Video[order] = slot < 0 ? -1 - slot : -1;
        orders.Bid[order] = orders.Source[order] == (byte)TrafficSource.KeywordAds ? _world.Pages.References[slot] : -1;
        if (state.Consumers.AffiliateStore[consumer] == store && state.Consumers.AffiliateUntil[consumer] >= _world.Day)
        {
            orders.CommissionRate[order] = state.Consumers.AffiliateRate[consumer];
            orders.Promoter[order] = state.Consumers.Promoter[consumer];
        }

        _world.Count(store, StoreMetric.OrdersCreated);
        if (EarlierOrder(order, paidOnly: false) is not { } last || orders.Day[last] != _world.Day)
        {
            _world.Count(store, StoreMetric.OrderingBuyers);
        }

        Tell(cart, listing, cart.Pays ? CartOutcome.Paid : CartOutcome.Ordered, order, cart.Pays ? AmountOf(order) : 0);
        if (!cart.Pays)
        {
            return;
        }

        Pay(order);
        if (inGroup)
        {
            GroupBuying.Join(_world, order);
        }
    }

    private long CouponTaken(int listing)
    {
        var listings = _world.State.Listings;
        var price = listings.OfferUntil[listing] >= _world.Day && listings.OfferPrice[listing] > 0 ? Math.Min(listings.Price[listing], listings.OfferPrice[listing]) : listings.Price[listing];
        return price - _world.EffectivePrice(listing);
    }

    private void Tell(CartEvent cart, int listing, CartOutcome outcome, int order, long amount)
    {
        if (_world.Traffic is { } sink)
        {
            TrafficTeller.Cart(_world, sink, cart, listing, outcome, order, amount);
        }
    }
}
