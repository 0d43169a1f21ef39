namespace Jiangshang.Marketplace.Simulation;

/// <summary>Makes the first state of a run from scenario and seed.</summary>
internal static class WorldBirth
{
    public static void Run(MarketWorld world, ImmutableArray<RivalPolicy?> pilots)
    {
        var state = world.State;
        var size = world.Size;
        Shape(state, size, world.Scenario);
        ConsumerGeneration.Populate(world);
        for (var rule = 0; rule < world.Scenario.Rules.Length; rule++)
        {
            state.RuleDays.AddRow();
            state.RuleDays.Announced[rule] = (short)world.Scenario.Rules[rule].Announced.Value;
            state.RuleDays.InForce[rule] = (short)world.Scenario.Rules[rule].InForce.Value;
        }

        for (var store = 0; store < size.Stores; store++)
        {
            Found(world, store);
            state.Pilot[store] = store >= size.StudentStores
                ? (int)world.Scenario.Rivals[store - size.StudentStores].Policy
                : store < pilots.Length && pilots[store] is { } policy ? (int)policy : -1;
        }

        state.Accounts.Span.CopyTo(state.AccountsAtOpening.Span);
        DayWork.UpdateReplies(world);
    }

    private static void Shape(WorldState state, MarketSize size, MarketScenario scenario)
    {
        state.StockPieces.Extend(size.Stores * size.Products);
        state.StockCost.Extend(size.Stores * size.Products);
        state.StockQuality.Extend(size.Stores * size.Products);
        state.FreightFirst.Extend(size.Stores * size.Provinces);
        state.FreightExtra.Extend(size.Stores * size.Provinces);
        state.HourFactors.Extend(size.Stores * Hour.PerDay, BasisPoints.One);
        state.SegmentPremiums.Extend(size.Stores * size.Segments);
        state.Accounts.Extend(size.Stores * DailyHistory.AccountCount);
        state.AccountsAtOpening.Extend(size.Stores * DailyHistory.AccountCount);
        state.Metrics.Extend(size.Stores * DailyHistory.MetricCount);
        state.SourceImpressions.Extend(size.Stores * DailyHistory.SourceCount);
        state.SourceClicks.Extend(size.Stores * DailyHistory.SourceCount);
        state.SourceVisitors.Extend(size.Stores * DailyHistory.SourceCount);
        state.SourceOrders.Extend(size.Stores * DailyHistory.SourceCount);
        state.SourceAmount.Extend(size.Stores * DailyHistory.SourceCount);
        state.HourClicks.Extend(size.Stores * Hour.PerDay);
        state.HourPaid.Extend(size.Stores * Hour.PerDay);
        state.SeenStores.Extend(size.Consumers * size.StoreWords);
        state.PackTail.Extend(size.Stores, -1);
        state.Clock.Extend(4);
        state.Clock[2] = size.Stores;
        state.Clock[3] = size.StudentStores;
        state.Counters.Extend(8);
        state.WholesaleKnown.Extend(scenario.TradeModes.WholesaleBuyers.Value * size.Stores);
        state.CategoryAware.Extend(size.Categories);
        state.FakeToday.Extend(size.Stores);
        state.Pilot.Extend(size.Stores);
        state.PilotGain.Extend(size.Stores);
        state.PilotError.Extend(size.Stores);
        state.AdSpendYesterday.Extend(size.Stores);
    }

    /// <summary>A new store: money, one agent and one packer, the first carrier's tariff as its freight template.</summary>
    private static void Found(MarketWorld world, int store)
    {
        var stores = world.State.Stores;
        stores.AddRow();
        stores.PackHead[store] = -1;
        stores.ServiceStaff[store] = 1;
        stores.PackingStaff[store] = 1;
        stores.ThresholdUntil[store] = -1;
        var cash = store < world.Size.StudentStores ? world.Scenario.StartingCash : world.Scenario.Rivals[store - world.Size.StudentStores].Cash;
        world.Ledger.Post(store, StoreAccount.Cash, StoreAccount.Capital, cash.Value);
        for (var province = 0; province < world.Size.Provinces; province++)
        {
            var rate = world.Scenario.Carriers[0].Rates[world.Scenario.Provinces[province].Zone.Index];
            world.State.FreightFirst[(store * world.Size.Provinces) + province] = rate.FirstKilogram.Value;
            world.State.FreightExtra[(store * world.Size.Provinces) + province] = rate.ExtraKilogram.Value;
        }
    }
}
