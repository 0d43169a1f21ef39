using System.Globalization;

namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>
/// Checks stores against the rules in force each evening (规则执行). A breach is found with the rule's chance a day: sampled enforcement, so
/// that a temptation may pay at first and costs later.
/// </summary>
internal sealed class RuleBook
{
    private readonly MarketWorld _world;
    private readonly ListingRules _listings;
    private readonly StoreRules _stores;
    private readonly List<bool[]?> _textVerdicts = [];
    private readonly List<(int Rule, int Listing)> _found = [];

    public RuleBook(MarketWorld world)
    {
        _world = world;
        _listings = new ListingRules(world);
        _stores = new StoreRules(world);
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
            if (StoreRules.Covers(definition.Test))
            {
                if (_stores.Breaks(store, definition))
                {
                    breaches.Add((rule, -1));
                }

                continue;
            }

            foreach (var listing in _world.Pages.ListingsOf(store))
            {
                if (_world.State.Listings.Active[listing] != 0 && _world.State.Listings.TakenDown[listing] == 0 && Breaks(listing, rule))
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
        foreach (var rule in _world.Scenario.Rules)
        {
            if (rule.Test is RuleTest.ForbiddenWords or RuleTest.ClaimAgainstFacts && _listings.Breaks(listing, rule))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a claim of the listing contradicts the fact sheet: a buyer who was deceived may ask for more than the money back (L29).</summary>
    public bool IsFalse(int listing) => _listings.IsFalse(listing);

    private bool Breaks(int listing, int rule)
    {
        var definition = _world.Scenario.Rules[rule];
        return ListingRules.IsOfTexts(definition.Test) ? TextVerdicts(listing)[rule] : _listings.Breaks(listing, definition);
    }

    /// <summary>By rule, whether the listing's texts break it: the same until it is written anew.</summary>
    private bool[] TextVerdicts(int listing)
    {
        while (_textVerdicts.Count <= listing)
        {
            _textVerdicts.Add(null);
        }

        return _textVerdicts[listing] ??= FindTextVerdicts(listing);
    }

    private bool[] FindTextVerdicts(int listing) => [.. _world.Scenario.Rules.Select(rule => ListingRules.IsOfTexts(rule.Test) && _listings.Breaks(listing, rule))];

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

    /// <summary>One Chinese sentence on a rule, for explanations.</summary>
    public string Describe(int rule)
    {
        var definition = _world.Scenario.Rules[rule];
        return string.Create(CultureInfo.InvariantCulture, $"{definition.Code} {definition.Title}（{definition.Basis}）。改法：{definition.Remedy}");
    }
}
