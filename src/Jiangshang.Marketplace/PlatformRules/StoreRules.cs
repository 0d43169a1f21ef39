namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>Checks a store as a whole against one rule: how it advertises, trades, packs and serves.</summary>
internal sealed class StoreRules
{
    private readonly MarketWorld _world;
    private readonly int[] _copies;

    public StoreRules(MarketWorld world)
    {
        _world = world;
        _copies = new int[world.Size.Products];
    }

    public static bool Covers(RuleTest test) => test is RuleTest.UnlabelledAdvertising or RuleTest.FakeOrders or RuleTest.CashForPraise or RuleTest.RefusedReturns
        or RuleTest.OverPackaging or RuleTest.EmptySpace or RuleTest.WideTape or RuleTest.UnrecyclablePackaging
        or RuleTest.LateShipping or RuleTest.SlowReplies or RuleTest.DuplicateListing;

    public bool Breaks(int store, PlatformRule rule)
    {
        var stores = _world.State.Stores;
        var packaging = _world.Scenario.Packagings[stores.Packaging[store]];
        return rule.Test switch
        {
            RuleTest.UnlabelledAdvertising => stores.HidesAdLabel[store] != 0 || PlaysUnlabelled(store),
            RuleTest.FakeOrders => _world.State.FakeToday[store] > 0,
            RuleTest.CashForPraise => stores.CashForPraise[store] != 0,
            RuleTest.RefusedReturns => Today(store, StoreMetric.ReturnsRefused) > rule.Limit.Value,
            RuleTest.OverPackaging => packaging.Layers > rule.Limit,
            RuleTest.EmptySpace => packaging.VoidRatio.Value > rule.Limit.Value,
            RuleTest.WideTape => packaging.TapeWidth.Value > rule.Limit.Value,
            RuleTest.UnrecyclablePackaging => !packaging.Recyclable,
            RuleTest.LateShipping => Today(store, StoreMetric.OrdersLate) > rule.Limit.Value,
            RuleTest.SlowReplies => Today(store, StoreMetric.PromptReplies) * BasisPoints.One < Today(store, StoreMetric.Inquiries) * rule.Limit.Value,
            RuleTest.DuplicateListing => HasDuplicate(store, rule.Limit.Value),
            _ => false,
        };
    }

    private long Today(int store, StoreMetric metric) => _world.State.Metrics[(store * DailyHistory.MetricCount) + (int)metric];

    private bool PlaysUnlabelled(int store)
    {
        var videos = _world.State.Videos;
        for (var video = 0; video < videos.Count; video++)
        {
            if (videos.Store[video] == store && videos.Labelled[video] == 0 && videos.Ended[video] == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDuplicate(int store, int limit)
    {
        var listings = _world.State.Listings;
        Array.Clear(_copies);
        var most = 0;
        foreach (var listing in _world.Pages.ListingsOf(store))
        {
            most = listings.Active[listing] != 0 ? Math.Max(most, ++_copies[listings.Product[listing]]) : most;
        }

        return most > Math.Max(1, limit);
    }
}
