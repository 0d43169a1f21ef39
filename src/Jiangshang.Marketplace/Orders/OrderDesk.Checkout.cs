namespace Jiangshang.Marketplace.Orders;

/// <summary>What decides between cart and payment: pieces wanted, freight, delivery promise, reply time.</summary>
internal sealed partial class OrderDesk
{
    /// <summary>How many pieces a buyer wants, and whether as part of a group.</summary>
    public (bool InGroup, int Pieces) WishedPieces(int listing, RandomBlock draw)
    {
        var listings = _world.State.Listings;
        var inGroup = listings.GroupPrice[listing] > 0 && draw.Second < MarketMath.Threshold(_world.Scenario.TradeModes.GroupPull.Real);
        var more = MarketMath.Threshold(_world.Scenario.Shoppers.MultiBuy.Real);
        var pieces = 1;
        var word = draw.First;
        while (word < more && pieces < 9)
        {
            pieces++;
            word = (uint)(((ulong)word << 32) / more);
        }

        var stores = _world.State.Stores;
        var store = listings.Store[listing];
        var goods = _world.EffectivePrice(listing) * pieces;
        var next = goods + _world.EffectivePrice(listing);
        var within = stores.ThresholdUntil[store] >= _world.Day && stores.ThresholdOff[store] > 0 && goods < stores.ThresholdAt[store] && next >= stores.ThresholdAt[store];
        if (within && draw.Second > ~MarketMath.Threshold(_world.Scenario.Shoppers.ThresholdPull.Real))
        {
            pieces++;
        }

        return (inGroup, pieces);
    }

    /// <summary>Probability that a cart becomes an order: shipping fee and promised days weigh on it.</summary>
    public float OrderChance(int consumer, int listing, int pieces)
    {
        var shoppers = _world.Scenario.Shoppers;
        var store = _world.State.Listings.Store[listing];
        var province = _world.State.Consumers.Province[consumer];
        var goods = _world.EffectivePrice(listing) * pieces;
        var fee = Freight(store, province, listing, pieces, goods);
        var zone = _world.Scenario.Provinces[province].Zone.Index;
        var transit = _world.Scenario.Carriers[_world.State.Stores.Carrier[store]].Rates[zone].Transit.Value;
        var utility = shoppers.OrderBase.Real - (shoppers.ShippingFeeWeight.Real * fee / goods);
        return MarketMath.Logistic(utility - (shoppers.DeliveryDayWeight.Real * transit));
    }

    /// <summary>Probability that an order is paid: a slow answer loses it.</summary>
    public float PayChance(int listing)
    {
        var shoppers = _world.Scenario.Shoppers;
        var reply = _world.State.Stores.Reply[_world.State.Listings.Store[listing]];
        return MarketMath.Logistic(shoppers.PayBase.Real - (shoppers.ReplyWeight.Real * MarketMath.Log(1f + (reply * (1f / 60f)))));
    }

    /// <summary>Shipping fee a buyer is charged by the store's template.</summary>
    public long Freight(int store, int province, int listing, int pieces, long goods)
    {
        var free = _world.State.Stores.FreeShippingFrom[store];
        if (free > 0 && goods >= free)
        {
            return 0;
        }

        var kilograms = Kilograms(listing, pieces, 0);
        var at = (store * _world.Size.Provinces) + province;
        return _world.State.FreightFirst[at] + (_world.State.FreightExtra[at] * (kilograms - 1));
    }

    /// <summary>Weight in kilograms begun, as carriers charge.</summary>
    public int Kilograms(int listing, int pieces, int packaging)
    {
        var grams = (_world.Scenario.Products[_world.State.Listings.Product[listing]].Weight.Value * pieces) + packaging;
        return Math.Max(1, (grams + 999) / 1000);
    }
}
