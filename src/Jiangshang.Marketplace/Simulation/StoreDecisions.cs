namespace Jiangshang.Marketplace.Simulation;

/// <summary>Decisions about the store as a whole, trade modes, temptations, and the teacher's.</summary>
internal static class StoreDecisions
{
    public static DecisionRejection? Apply(MarketWorld world, int store, Decision decision) => decision switch
    {
        Decision.PurchaseStock d => Purchase(world, store, d),
        Decision.SetStaff d => Staff(world, store, d),
        Decision.SetFreight d => Freight(world, store, d),
        Decision.SetFreeShipping d => DecisionDesk.Amount("包邮门槛", "The free-shipping threshold", d.From.Value, 0, long.MaxValue) ?? Done(world.State.Stores.FreeShippingFrom[store] = d.From.Value),
        Decision.ChooseCarrier d => DecisionDesk.Known("快递", "carrier", d.Carrier.Index, world.Scenario.Carriers.Length) ?? Done(world.State.Stores.Carrier[store] = d.Carrier.Index),
        Decision.ChoosePackaging d => DecisionDesk.Known("包装", "packaging", d.Packaging.Index, world.Scenario.Packagings.Length) ?? Done(world.State.Stores.Packaging[store] = d.Packaging.Index),
        Decision.SetThresholdDiscount d => Threshold(world, store, d),
        Decision.SetRefundPolicy d => Done(world.State.Stores.RefusesRefunds[store] = d.Refuses ? 1 : 0),
        Decision.QuoteRequest d => Quote(world, store, d),
        Decision.OfferPeerItem d => OfferPeer(world, store, d),
        Decision.AcceptPeerOffer d => AcceptPeer(world, store, d),
        Decision.BuyFakeOrders d => FakeOrders(world, store, d),
        Decision.SetCashForPraise d => Done(world.State.Stores.CashForPraise[store] = d.On ? 1 : 0),
        Decision.AnnounceRule d => Announce(world, d),
        Decision.GrantCash d => Grant(world, d),
        _ => throw new InvalidOperationException($"{decision.GetType().Name} has no effect."),
    };

    private static DecisionRejection? Done(long _) => null;

    private static DecisionRejection? Purchase(MarketWorld world, int store, Decision.PurchaseStock d)
    {
        if ((DecisionDesk.Known("供应商", "supplier", d.Supplier.Index, world.Scenario.Suppliers.Length) ?? DecisionDesk.Known("产品", "product", d.Product.Index, world.Size.Products)) is { } unknown)
        {
            return unknown;
        }

        var offer = world.Scenario.Suppliers[d.Supplier.Index].OfferOf(d.Product);
        if (offer is null)
        {
            return new DecisionRejection("no-offer", "这家供应商不供应这个产品。", "This supplier does not offer this product.");
        }

        if (DecisionDesk.Range("采购数量（件）", "The amount purchased (pieces)", d.Amount.Value, offer.MinimumOrder.Value, world.Scenario.Limits.MostPieces.Value) is { } range)
        {
            return range;
        }

        var cost = offer.UnitCost * d.Amount;
        if (DecisionDesk.Affordable(world, store, cost.Value) is { } overdraft)
        {
            return overdraft;
        }

        world.Ledger.Post(store, StoreAccount.Inventory, StoreAccount.Cash, cost.Value);
        var supplies = world.State.Supplies;
        var row = supplies.AddRow();
        supplies.Store[row] = store;
        supplies.Product[row] = d.Product.Index;
        supplies.Pieces[row] = d.Amount.Value;
        supplies.Cost[row] = cost.Value;
        supplies.Quality[row] = world.Scenario.Products[d.Product.Index].Quality.Value + offer.QualityShift.Value;
        supplies.ArrivesOn[row] = (short)(world.Day + offer.LeadTime.Value);
        ParcelWork.Receive(world);
        return null;
    }

    private static DecisionRejection? Staff(MarketWorld world, int store, Decision.SetStaff d)
    {
        if ((DecisionDesk.Range("客服人数", "The number of service staff", d.Service.Value, 0, world.Scenario.Limits.MostStaff.Value) ?? DecisionDesk.Range("打包人数", "The number of packers", d.Packing.Value, 0, world.Scenario.Limits.MostStaff.Value)) is { } rejection)
        {
            return rejection;
        }

        world.State.Stores.ServiceStaff[store] = d.Service.Value;
        world.State.Stores.PackingStaff[store] = d.Packing.Value;
        return null;
    }

    private static DecisionRejection? Freight(MarketWorld world, int store, Decision.SetFreight d)
    {
        if ((DecisionDesk.Amount("首重运费", "The fee for the first kilogram", d.FirstKilogram.Value, 0, world.Scenario.Limits.HighestFreight.Value) ?? DecisionDesk.Amount("续重运费", "The fee for each further kilogram", d.ExtraKilogram.Value, 0, world.Scenario.Limits.HighestFreight.Value)) is { } rejection)
        {
            return rejection;
        }

        foreach (var province in d.Provinces)
        {
            if (DecisionDesk.Known("省份", "province", province.Index, world.Size.Provinces) is { } unknown)
            {
                return unknown;
            }
        }

        var chosen = d.Provinces.IsEmpty ? Enumerable.Range(0, world.Size.Provinces) : d.Provinces.Select(province => province.Index);
        foreach (var province in chosen)
        {
            world.State.FreightFirst[(store * world.Size.Provinces) + province] = d.FirstKilogram.Value;
            world.State.FreightExtra[(store * world.Size.Provinces) + province] = d.ExtraKilogram.Value;
        }

        return null;
    }

    private static DecisionRejection? Threshold(MarketWorld world, int store, Decision.SetThresholdDiscount d)
    {
        if ((DecisionDesk.Amount("满减门槛", "The discount's threshold", d.From.Value, 0, world.Scenario.Limits.HighestThreshold.Value) ?? DecisionDesk.Amount("满减金额", "The discount", d.Off.Value, 0, Math.Max(0, d.From.Value - 1))) is { } rejection)
        {
            return rejection;
        }

        world.State.Stores.ThresholdAt[store] = d.From.Value;
        world.State.Stores.ThresholdOff[store] = d.Off.Value;
        world.State.Stores.ThresholdUntil[store] = d.Until.Value;
        return null;
    }

    private static DecisionRejection? Quote(MarketWorld world, int store, Decision.QuoteRequest d)
    {
        var requests = world.State.Requests;
        if ((DecisionDesk.Known("询价单", "request for quotation", d.Request.Index, requests.Count) ?? DecisionDesk.OwnListing(world, store, d.Listing) ?? DecisionDesk.Amount("报价", "The quoted price", d.UnitPrice.Value, 1, world.Scenario.Limits.HighestPrice.Value)) is { } rejection)
        {
            return rejection;
        }

        if (requests.Closed[d.Request.Index] != 0 || world.State.Listings.Product[d.Listing.Index] != requests.Product[d.Request.Index])
        {
            return new DecisionRejection("request", "询价单已经截止，或询的不是这个产品。", "The request is closed, or asks for another product.");
        }

        var quotes = world.State.Quotes;
        var row = quotes.AddRow();
        quotes.Request[row] = d.Request.Index;
        quotes.Store[row] = store;
        quotes.Listing[row] = d.Listing.Index;
        quotes.UnitPrice[row] = d.UnitPrice.Value;
        return null;
    }

    private static DecisionRejection? OfferPeer(MarketWorld world, int store, Decision.OfferPeerItem d)
    {
        if ((DecisionDesk.Known("产品", "product", d.Product.Index, world.Size.Products) ?? DecisionDesk.Amount("要价", "The asking price", d.Asking.Value, 1, world.Scenario.Limits.HighestPrice.Value) ?? DecisionDesk.Amount("底价", "The lowest price", d.Floor.Value, 0, d.Asking.Value)) is { } rejection)
        {
            return rejection;
        }

        if (PeerTrade.ListingFor(world, store, d.Product.Index) < 0 || world.State.StockPieces[(store * world.Size.Products) + d.Product.Index] == 0)
        {
            return new DecisionRejection("no-stock", "店里没有这个产品，先上架并备货。", "The store does not have this product: list it and stock it first.");
        }

        var (cost, quality) = world.Desk.TakeStock(store, d.Product.Index, 1);
        var items = world.State.PeerItems;
        var row = items.AddRow();
        items.Store[row] = store;
        items.Product[row] = d.Product.Index;
        items.Asking[row] = d.Asking.Value;
        items.Floor[row] = d.Floor.Value;
        items.OfferedOn[row] = (short)world.Day;
        items.Cost[row] = cost;
        items.Quality[row] = quality;
        return null;
    }

    private static DecisionRejection? AcceptPeer(MarketWorld world, int store, Decision.AcceptPeerOffer d)
    {
        var items = world.State.PeerItems;
        if (DecisionDesk.Known("二手商品", "second-hand item", d.Item.Index, items.Count) is { } rejection)
        {
            return rejection;
        }

        if (items.Store[d.Item.Index] != store || items.Sold[d.Item.Index] != 0 || items.BestOffer[d.Item.Index] == 0)
        {
            return new DecisionRejection("peer-item", "这件二手商品不是你的、已经卖出，或还没有人出价。", "This second-hand item is not yours, is sold, or nobody has made an offer yet.");
        }

        PeerTrade.Sell(world, d.Item.Index);
        return null;
    }

    /// <summary>Invented trades: they lift sales, conversion and rating at once; the broker and the platform fee are paid.</summary>
    private static DecisionRejection? FakeOrders(MarketWorld world, int store, Decision.BuyFakeOrders d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? DecisionDesk.Range("刷单数量（件）", "The number of invented trades (pieces)", d.Amount.Value, 1, world.Scenario.Limits.MostInvented.Value)) is { } rejection)
        {
            return rejection;
        }

        var listing = d.Listing.Index;
        var fee = (world.State.Listings.Price[listing] is var price ? new Fen(price * d.Amount.Value) : default).Share(world.Scenario.Orders.PlatformFee).Value;
        var cost = (world.Scenario.Temptations.FakeOrderCost * d.Amount).Value + fee;
        if (DecisionDesk.Affordable(world, store, cost) is { } overdraft)
        {
            return overdraft;
        }

        world.Ledger.Post(store, StoreAccount.Illicit, StoreAccount.Cash, cost);
        world.State.SoldByDay[(listing * 32) + (world.Day & 31)] += d.Amount.Value;
        world.State.Listings.SoldWindow[listing] += d.Amount.Value;
        world.State.Listings.PaidTotal[listing] += d.Amount.Value;
        world.State.Listings.ClicksTotal[listing] += d.Amount.Value;
        world.State.Listings.ScoredPaid[listing] += d.Amount.Value;
        world.State.Listings.ScoredClicks[listing] += d.Amount.Value;
        world.State.Listings.StarSum[listing] += 5 * d.Amount.Value;
        world.State.Listings.StarCount[listing] += d.Amount.Value;
        world.State.FakeToday[store] += d.Amount.Value;
        world.Count(store, StoreMetric.FakeOrders, d.Amount.Value);
        world.Ranking.ReplaceListing(listing);
        world.Pages.MarkListing(listing);
        return null;
    }

    private static DecisionRejection? Announce(MarketWorld world, Decision.AnnounceRule d)
    {
        if ((DecisionDesk.Known("规则", "rule", d.Rule.Index, world.Scenario.Rules.Length) ?? DecisionDesk.Range($"生效日（至少提前公示 {world.Scenario.RuleNotice} 天）", $"The day it comes into force ({world.Scenario.RuleNotice} days' notice at least)", d.InForce.Value, world.Day + world.Scenario.RuleNotice.Value, 10_000)) is { } rejection)
        {
            return rejection;
        }

        world.State.RuleDays.Announced[d.Rule.Index] = (short)world.Day;
        world.State.RuleDays.InForce[d.Rule.Index] = (short)d.InForce.Value;
        return null;
    }

    private static DecisionRejection? Grant(MarketWorld world, Decision.GrantCash d)
    {
        if ((DecisionDesk.Known("网店", "store", d.Receiver.Index, world.Size.Stores) ?? DecisionDesk.Amount("金额", "The amount", d.Amount.Value, -world.Scenario.Limits.LargestGrant.Value, world.Scenario.Limits.LargestGrant.Value)) is { } rejection)
        {
            return rejection;
        }

        if (d.Amount.Value < 0 && DecisionDesk.Affordable(world, d.Receiver.Index, -d.Amount.Value) is { } overdraft)
        {
            return overdraft;
        }

        world.Ledger.Post(d.Receiver.Index, StoreAccount.Cash, StoreAccount.Capital, d.Amount.Value);
        return null;
    }
}
