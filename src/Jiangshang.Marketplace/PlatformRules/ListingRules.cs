namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>Checks one listing against one rule: what it says, shows and costs.</summary>
internal sealed class ListingRules
{
    private readonly MarketWorld _world;

    public ListingRules(MarketWorld world) => _world = world;

    /// <summary>Whether a rule looks only at what was written: its verdict stands until the listing is written anew.</summary>
    public static bool IsOfTexts(RuleTest test) => test is RuleTest.ForbiddenWords or RuleTest.RequiredWords or RuleTest.ClaimAgainstFacts or RuleTest.NumberWithoutSource
        or RuleTest.WrongAttributes or RuleTest.BrandAbuse or RuleTest.PoorImage or RuleTest.TitleWithoutProductNoun or RuleTest.TitleStuffing
        or RuleTest.TitleTooShort or RuleTest.TitleSymbols;

    public bool Breaks(int listing, PlatformRule rule)
    {
        var category = _world.Scenario.Categories[_world.State.Listings.Category[listing]];
        if (!rule.Classes.IsEmpty && !rule.Classes.Contains(category.LegalClass))
        {
            return false;
        }

        return rule.Test switch
        {
            RuleTest.FakeOriginalPrice => ReferenceIsFake(listing, rule.Limit.Value),
            RuleTest.PromotionWithoutTerms => OfferRuns(listing) && _world.State.Listings.OfferPrice[listing] > 0 && _world.State.Listings.OfferTerms[listing] == 0,
            RuleTest.PoorImage => _world.State.Listings.Image[listing] < rule.Limit.Value,
            RuleTest.AbsurdPrice => IsAbsurd(listing, rule.Limit.Value),
            RuleTest.DuplicateTitle => HasTwin(listing),
            _ => TextsBreak(listing, rule),
        };
    }

    private bool TextsBreak(int listing, PlatformRule rule) => rule.Test switch
    {
        RuleTest.ForbiddenWords => Says(_world.State.Titles[listing], rule) || ClaimsOf(listing).Any(claim => Says(claim, rule)),
        RuleTest.RequiredWords => !ClaimsOf(listing).Any(claim => rule.Words.Any(words => claim.Contains(words, StringComparison.Ordinal))),
        RuleTest.ClaimAgainstFacts => IsFalse(listing),
        RuleTest.NumberWithoutSource => ClaimsOf(listing).Any(claim => HasUnsourcedNumber(claim, ProductOf(listing))),
        RuleTest.WrongAttributes => HasWrongAttribute(listing),
        RuleTest.BrandAbuse => UsesForeignBrand(listing),
        _ => TitleBreaks(listing, rule),
    };

    /// <summary>Whether a claim contradicts the fact sheet.</summary>
    public bool IsFalse(int listing)
    {
        var product = ProductOf(listing);
        return ClaimsOf(listing).Any(claim => Contradicts(claim, product));
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

    private bool TitleBreaks(int listing, PlatformRule rule)
    {
        var title = _world.State.Titles[listing];
        return rule.Test switch
        {
            RuleTest.TitleWithoutProductNoun => !HasNoun(title, ProductOf(listing)),
            RuleTest.TitleStuffing => _world.State.Listings.TitleRepeats[listing] > rule.Limit.Value,
            RuleTest.TitleTooShort => TitleText.Bytes(title) < rule.Limit,
            RuleTest.TitleSymbols => title.Count(letter => !char.IsLetterOrDigit(letter) && letter != ' ') > rule.Limit.Value,
            _ => false,
        };
    }

    private Product ProductOf(int listing) => _world.Scenario.Products[_world.State.Listings.Product[listing]];

    private string[] ClaimsOf(int listing) => _world.State.Claims[listing].Split('|', StringSplitOptions.RemoveEmptyEntries);

    private bool OfferRuns(int listing) => _world.State.Listings.OfferUntil[listing] >= _world.Day;

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
        var colon = claim.IndexOfAny([':', '：']);
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

    /// <summary>An attribute that neither the goods' attributes, nor their name, nor a fact bears out.</summary>
    private bool HasWrongAttribute(int listing)
    {
        var product = ProductOf(listing);
        bool IsTrue(string attribute) => product.Attributes.Contains(attribute) || product.Name.Contains(attribute, StringComparison.Ordinal)
            || product.Facts.Any(fact => fact.Value.Contains(attribute, StringComparison.Ordinal));
        return _world.State.Attributes[listing].Split('|', StringSplitOptions.RemoveEmptyEntries).Any(attribute => !IsTrue(attribute));
    }

    private static bool HasNoun(string title, Product product) =>
        title.Contains(product.Name, StringComparison.Ordinal) || product.Attributes.Any(attribute => title.Contains(attribute, StringComparison.Ordinal));

    private bool HasTwin(int listing)
    {
        foreach (var other in _world.Pages.ListingsOf(_world.State.Listings.Store[listing]))
        {
            if (other < listing && _world.State.Listings.Active[other] != 0 && _world.State.Titles[other] == _world.State.Titles[listing])
            {
                return true;
            }
        }

        return false;
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

    private bool IsAbsurd(int listing, int limit)
    {
        var price = _world.State.Listings.Price[listing] * BasisPoints.One;
        var customary = ProductOf(listing).ReferencePrice.Value;
        return price < customary * limit || price * limit > customary * BasisPoints.One * (long)BasisPoints.One;
    }

    /// <summary>The struck-through price is above the lowest deal of the days before the offer; without one, above the last deal; never sold, no such price may stand.</summary>
    private bool ReferenceIsFake(int listing, int days)
    {
        var listings = _world.State.Listings;
        if (!OfferRuns(listing) || listings.OfferReference[listing] == 0)
        {
            return false;
        }

        var lowest = LowestDeal(listing, listings.OfferFrom[listing], days);
        return listings.OfferReference[listing] > (lowest == 0 ? listings.OfferLastDeal[listing] : lowest);
    }
}
