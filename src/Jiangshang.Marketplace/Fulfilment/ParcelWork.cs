namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>The warehouse's day (仓库的一天): goods arrive, parcels are packed in order of payment as far as hands reach, carriers take them.</summary>
internal static class ParcelWork
{
    public static void Receive(MarketWorld world)
    {
        var supplies = world.State.Supplies;
        for (var supply = world.FirstSupply; supply < supplies.Count; supply++)
        {
            if (supplies.Arrived[supply] == 0 && supplies.ArrivesOn[supply] <= world.Day)
            {
                supplies.Arrived[supply] = 1;
                world.Desk.AddStock(supplies.Store[supply], supplies.Product[supply], supplies.Pieces[supply], supplies.Cost[supply], supplies.Quality[supply]);
            }
        }

        while (world.FirstSupply < supplies.Count && supplies.Arrived[world.FirstSupply] != 0)
        {
            world.FirstSupply++;
        }
    }

    public static void Pack(MarketWorld world)
    {
        var state = world.State;
        var clocks = world.Scenario.Orders;
        for (var store = 0; store < world.Size.Stores; store++)
        {
            var capacity = state.Stores.PackingStaff[store] * world.Scenario.Staff.ParcelsPerDay.Value;
            while (state.Stores.PackHead[store] >= 0)
            {
                var order = state.Stores.PackHead[store];
                var waited = world.Day - state.Orders.Day[order];
                if (waited > clocks.Patience.Value)
                {
                    state.Stores.PackHead[store] = state.PackQueue[order];
                    AfterSaleWork.Cancel(world, order);
                    continue;
                }

                if (capacity == 0)
                {
                    break;
                }

                capacity--;
                state.Stores.PackHead[store] = state.PackQueue[order];
                Ship(world, order, waited);
            }
        }
    }

    /// <summary>Hands a parcel to the carrier.</summary>
    private static void Ship(MarketWorld world, int order, int waited)
    {
        var state = world.State;
        var orders = state.Orders;
        var store = orders.Store[order];
        var packaging = world.Scenario.Packagings[state.Stores.Packaging[store]];
        var carrier = world.Scenario.Carriers[state.Stores.Carrier[store]];
        var consumer = orders.Consumer[order];
        var zone = consumer < 0 ? 0 : world.Scenario.Provinces[state.Consumers.Province[consumer]].Zone.Index;
        var rate = carrier.Rates[zone];
        var kilograms = world.Desk.Kilograms(orders.Listing[order], orders.Pieces[order], packaging.Material.Value);
        world.Ledger.Post(store, StoreAccount.Freight, StoreAccount.Cash, rate.FirstKilogram.Value + (rate.ExtraKilogram.Value * (kilograms - 1)));
        world.Ledger.Post(store, StoreAccount.Packaging, StoreAccount.Cash, packaging.Cost.Value);
        world.Ledger.Post(store, StoreAccount.CostOfGoods, StoreAccount.Inventory, orders.Cost[order]);
        world.Count(store, StoreMetric.PackagingGrams, packaging.Material.Value);
        world.Count(store, StoreMetric.CarbonGrams, packaging.CarbonDioxide.Value);
        world.Count(store, StoreMetric.OrdersShipped);
        world.Happened(order, OrderEvent.Shipped);
        orders.State[order] = (byte)OrderState.AwaitingReceipt;
        orders.ShippedOn[order] = (short)world.Day;
        var promise = world.Scenario.Orders.ShippingPromise.Value;
        if (waited > promise)
        {
            orders.Late[order] = 1;
            world.Count(store, StoreMetric.OrdersLate);
            world.Happened(order, OrderEvent.ShippedLate);
            var goods = orders.Goods[order] - orders.Discount[order];
            var owed = Math.Min(new Fen(goods).Share(world.Scenario.Orders.LateCompensation).Value, world.Scenario.Orders.LateCompensationCap.Value);
            world.Ledger.Post(store, StoreAccount.Compensation, StoreAccount.Cash, owed);
        }

        var draw = MarketRandom.Draw(world.Seed, DrawPurpose.Delivery, (uint)order);
        var extra = draw.First < MarketMath.Threshold(carrier.OnTime.Real) ? 0 : 1 + (int)(draw.Second >> 31);
        var fragility = world.Scenario.Products[state.Listings.Product[orders.Listing[order]]].Fragility.Real;
        var damage = fragility * carrier.Damage.Real * (1f - packaging.Protection.Real);
        orders.Damaged[order] = draw.Third < MarketMath.Threshold(damage) ? (byte)1 : (byte)0;
        orders.Promise[order] = (byte)(promise + rate.Transit.Value);
        orders.Packaging[order] = (byte)state.Stores.Packaging[store];
        AfterSaleWork.Schedule(world, order, world.Day + Math.Max(1, rate.Transit.Value) + extra, DueEvent.Deliver);
    }
}
