using System.Globalization;

namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>
/// Checks stores against the rules in force each evening (规则执行). A breach is found with the rule's chance a day: sampled enforcement, so
/// that a temptation may pay at first and costs later.
/// </summary>
internal sealed class RuleBook
{
    private readonly MarketWorld _world;
    private readonly List<bool[]?> _textVerdicts = [];
    private readonly List<(int Rule, int Listing)> _found = [];
    private readonly int[] _copies;

    public RuleBook(MarketWorld world)
    {
        _world = world;
        _copies = new int[world.Size.Products];
    }

    /// <summary>Breaches that stand now, found or not: rule and listing (−1 for the store as a whole).</summary>
    public List<(int Rule, int Listing)> Breaches(int store)
    {
        var breaches = new List<(int, int)>();
        Find(store, breaches);
        return breaches;
    }

    /// <summary>A listing was written anew: what its texts break must be found again.</summary>
    public void Forget(int listing)
    {
        if (listing < _textVerdicts.Count)
        {
            _textVerdicts[listing] = null;
        }
    }

    private void Find(int store, List<(int Rule, int Listing)> breaches)
    {
        for (var rule = 0; rule < _world.Scenario.Rules.Length; rule++)
        {
            if (_world.State.RuleDays.InForce[rule] > _world.Day)
            {
                continue;
            }

            var definition = _world.Scenario.Rules[rule];
            if (IsStoreWide(definition.Test))
            {
                if (StoreBreaks(store, definition))
                {
                    breaches.Add((rule, -1));
                }

                continue;
            }

            foreach (var listing in _world.Pages.ListingsOf(store))
            {
                if (_world.State.Listings.Active[listing] != 0 && _world.State.Listings.TakenDown[listing] == 0 && ListingBreaks(listing, rule))
                {
                    breaches.Add((rule, listing));
                }
            }
        }
    }

    public void Enforce()
    {
        ExpirePoints();
        for (var store = 0; store < _world.Size.Stores; store++)
        {
            _found.Clear();
            Find(store, _found);
            foreach (var (rule, listing) in _found)
            {
                var draw = MarketRandom.Draw(_world.Seed, DrawPurpose.Enforcement, (uint)_world.Day, (uint)rule, unchecked((uint)((store * 65_536) + listing + 1)));
                if (draw.First < MarketMath.Threshold(_world.Scenario.Rules[rule].Detection.Real))
                {
                    Punish(store, listing, rule);
                }
            }

            _world.State.FakeToday[store] = 0;
        }
    }

    /// <summary>Over-claims of a listing: claims the fact sheet contradicts or a rule forbids. They lift clicks and disappoint buyers.</summary>
    public int OverClaims(int listing)
    {
        var count = 0;
        for (var rule = 0; rule < _world.Scenario.Rules.Length; rule++)
        {
            if (_world.Scenario.Rules[rule].Test is RuleTest.ForbiddenWords or RuleTest.ClaimAgainstFacts && ListingBreaks(listing, rule))
            {
                count++;
            }
        }

        return count;
    }

    private void Punish(int store, int listing, int rule)
    {
        var definition = _world.Scenario.Rules[rule];
        var violations = _world.State.Violations;
        var row = violations.AddRow();
        violations.Day[row] = (short)_world.Day;
        violations.Store[row] = store;
        violations.Listing[row] = listing;
        violations.Rule[row] = rule;
        violations.Points[row] = definition.Points.Value;
        violations.Fine[row] = definition.Fine.Value;
        _world.State.Stores.Points[store] += definition.Points.Value;
        _world.Ledger.Post(store, StoreAccount.Fines, StoreAccount.Cash, definition.Fine.Value);
        var listings = _world.State.Listings;
        foreach (var other in _world.Pages.ListingsOf(store))
        {
            if (listing < 0 || other == listing)
            {
                listings.PenaltyPoints[other] += definition.Points.Value;
                listings.PenaltyUntil[other] = Math.Max(listings.PenaltyUntil[other], _world.Day + definition.PointsLast.Value);
            }
        }

        if (listing >= 0 && definition.Delists)
        {
            listings.TakenDown[listing] = 1;
            _world.Pages.MarkListing(listing);
        }
    }

    private void ExpirePoints()
    {
        var listings = _world.State.Listings;
        for (var listing = 0; listing < listings.Count; listing++)
        {
            if (listings.PenaltyUntil[listing] < _world.Day)
            {
                listings.PenaltyPoints[listing] = 0;
            }
        }
    }

    private static bool IsStoreWide(RuleTest test) =>
        test is RuleTest.UnlabelledAdvertising or RuleTest.FakeOrders or RuleTest.CashForPraise or RuleTest.OverPackaging or RuleTest.LateShipping or RuleTest.DuplicateListing;

    private bool StoreBreaks(int store, PlatformRule rule)
    {
        var state = _world.State;
        switch (rule.Test)
        {
            case RuleTest.UnlabelledAdvertising:
                return state.Stores.HidesAdLabel[store] != 0 || PlaysUnlabelled(store);
            case RuleTest.FakeOrders:
                return state.FakeToday[store] > 0;
            case RuleTest.CashForPraise:
                return state.Stores.CashForPraise[store] != 0;
            case RuleTest.OverPackaging:
                return _world.Scenario.Packagings[state.Stores.Packaging[store]].Layers.Value > rule.Limit.Value;
            case RuleTest.LateShipping:
                return state.Metrics[(store * DailyHistory.MetricCount) + (int)StoreMetric.OrdersLate] > rule.Limit.Value;
            case RuleTest.DuplicateListing:
                return HasDuplicate(store, rule.Limit.Value);
            default:
                return false;
        }
    }

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

    private bool ListingBreaks(int listing, int rule)
    {
        var definition = _world.Scenario.Rules[rule];
        var listings = _world.State.Listings;
        switch (definition.Test)
        {
            case RuleTest.FakeOriginalPrice:
                return Concerns(definition, listing) && ReferenceIsFake(listing, definition.Limit.Value);
            case RuleTest.PromotionWithoutTerms:
                return Concerns(definition, listing) && listings.OfferUntil[listing] >= _world.Day && listings.OfferPrice[listing] > 0 && listings.OfferTerms[listing] == 0;
            default:
                return TextVerdicts(listing)[rule];
        }
    }

    private bool Concerns(PlatformRule rule, int listing) =>
        rule.Classes.IsEmpty || rule.Classes.Contains(_world.Scenario.Categories[_world.State.Listings.Category[listing]].LegalClass);

    /// <summary>By rule, whether the listing's texts break it: the same until it is written anew.</summary>
    private bool[] TextVerdicts(int listing)
    {
        while (_textVerdicts.Count <= listing)
        {
            _textVerdicts.Add(null);
        }

        return _textVerdicts[listing] ??= FindTextVerdicts(listing);
    }

    private bool[] FindTextVerdicts(int listing) => [.. _world.Scenario.Rules.Select(rule => Concerns(rule, listing) && TextBreaks(listing, rule))];

    private bool TextBreaks(int listing, PlatformRule rule)
    {
        var state = _world.State;
        var product = _world.Scenario.Products[state.Listings.Product[listing]];
        var claims = state.Claims[listing].Split('|', StringSplitOptions.RemoveEmptyEntries);
        switch (rule.Test)
        {
            case RuleTest.ForbiddenWords:
                return Says(state.Titles[listing], rule) || claims.Any(claim => Says(claim, rule));
            case RuleTest.ClaimAgainstFacts:
                return claims.Any(claim => Contradicts(claim, product));
            case RuleTest.NumberWithoutSource:
                return claims.Any(claim => HasUnsourcedNumber(claim, product));
            case RuleTest.TitleWithoutProductNoun:
                return !HasNoun(listing, product);
            case RuleTest.TitleStuffing:
                return state.Listings.TitleRepeats[listing] > rule.Limit.Value;
            case RuleTest.BrandAbuse:
                return UsesForeignBrand(listing);
            default:
                return false;
        }
    }

    /// <summary>Whether a text says a forbidden word that no exempting phrase covers.</summary>
    private static bool Says(string text, PlatformRule rule)
    {
        foreach (var exemption in rule.Exemptions)
        {
            text = text.Replace(exemption, "", StringComparison.Ordinal);
        }

        return rule.Words.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A claim “name:value” whose name stands on the fact sheet with another value.</summary>
    private static bool Contradicts(string claim, Product product)
    {
        var colon = claim.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            colon = claim.IndexOf('：', StringComparison.Ordinal);
        }

        if (colon <= 0)
        {
            return false;
        }

        var name = claim[..colon].Trim();
        var value = claim[(colon + 1)..].Trim();
        return product.Facts.Any(fact => fact.Name == name && fact.Value != value);
    }

    /// <summary>A percentage or multiple that is neither on the fact sheet nor followed by its source in brackets.</summary>
    private static bool HasUnsourcedNumber(string claim, Product product)
    {
        var hasNumber = false;
        for (var i = 1; i < claim.Length; i++)
        {
            hasNumber |= claim[i] is '%' or '倍' && char.IsAsciiDigit(claim[i - 1]);
        }

        var hasSource = claim.Contains('（', StringComparison.Ordinal) || claim.Contains("来源", StringComparison.Ordinal);
        return hasNumber && !hasSource && !product.Facts.Any(fact => claim.Contains(fact.Value, StringComparison.Ordinal));
    }

    private bool HasNoun(int listing, Product product)
    {
        var title = _world.State.Titles[listing];
        return title.Contains(product.Name, StringComparison.Ordinal) || product.Attributes.Any(attribute => title.Contains(attribute, StringComparison.Ordinal));
    }

    private bool UsesForeignBrand(int listing)
    {
        var store = _world.State.Listings.Store[listing];
        for (var rival = 0; rival < _world.Scenario.Rivals.Length; rival++)
        {
            var brand = _world.Scenario.Rivals[rival].BrandWord;
            if (brand.Length > 0 && _world.Size.StudentStores + rival != store && _world.State.Titles[listing].Contains(brand, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The struck-through price is above the lowest deal price of the days before the offer (L21), or nothing was ever sold.</summary>
    private bool ReferenceIsFake(int listing, int days)
    {
        var listings = _world.State.Listings;
        if (listings.OfferUntil[listing] < _world.Day || listings.OfferReference[listing] == 0)
        {
            return false;
        }

        var lowest = LowestDeal(listing, listings.OfferFrom[listing], days);
        return lowest == 0 || listings.OfferReference[listing] > lowest;
    }

    /// <summary>Lowest deal price of a listing in the days before a day; 0 when nothing was sold.</summary>
    public long LowestDeal(int listing, int before, int days)
    {
        long lowest = 0;
        for (var day = Math.Max(0, before - Math.Min(days, 31)); day < before; day++)
        {
            var price = _world.State.LowestByDay[(listing * 32) + (day & 31)];
            lowest = price > 0 && (lowest == 0 || price < lowest) ? price : lowest;
        }

        return lowest;
    }

    /// <summary>One Chinese sentence on a rule, for explanations.</summary>
    public string Describe(int rule)
    {
        var definition = _world.Scenario.Rules[rule];
        return string.Create(CultureInfo.InvariantCulture, $"{definition.Code} {definition.Title}（{definition.Basis}）。改法：{definition.Remedy}");
    }
}
