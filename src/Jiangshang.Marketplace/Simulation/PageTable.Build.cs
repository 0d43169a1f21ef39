namespace Jiangshang.Marketplace.Simulation;

/// <summary>Composes one page: natural places in order, advertisements in theirs.</summary>
internal sealed partial class PageTable
{
    private void Build(int page, int segment, int pageOfSegment)
    {
        var first = pageOfSegment * Slots;
        Ids.AsSpan(first, Slots).Fill(-1);
        Span<AdPlacement> ads = stackalloc AdPlacement[Slots];
        Span<long> natural = stackalloc long[Slots];
        var size = _world.Size;
        var channel = size.ChannelOf(page);
        var adCount = 0;
        var naturalCount = 0;
        var limit = _world.Scenario.OrganicSearch.PageSize.Value;
        ImmutableArray<Pieces> adSlots = [];
        switch (channel)
        {
            case Channel.Search:
                adSlots = _world.Scenario.KeywordAds.Slots;
                adCount = KeywordWinners(page, segment, ads[..adSlots.Length]);
                naturalCount = NaturalResults(page, natural[..limit]);
                break;
            case Channel.Feed:
                var category = (page - size.FeedPages) / 2;
                if ((page - size.FeedPages) % 2 == 0)
                {
                    adSlots = _world.Scenario.DisplayAds.Slots;
                    adCount = DisplayWinners(category, segment, ads[..adSlots.Length]);
                }

                naturalCount = Best(_listingsOfCategory[category], segment, natural[..limit], _feedScore);
                break;
            case Channel.Affiliate:
                limit = _world.Scenario.Affiliates.PageSize.Value;
                naturalCount = Best(_listingsOfCategory[page - size.AffiliatePages], segment, natural[..limit], _affiliateScore);
                break;
            case Channel.StorePage:
                naturalCount = Best(_listingsOfStore[page - size.StorePages], segment, natural[..limit], _storeScore);
                break;
            case Channel.ShortVideo:
                break;
        }

        var place = 0;
        var ad = 0;
        var next = 0;
        while (place < limit && (ad < adCount || next < naturalCount))
        {
            var isAd = ad < adCount && (next == naturalCount || adSlots[ad].Value <= place);
            if (isAd)
            {
                Put(first + place, channel, page, ads[ad].Listing, segment, ads[ad].Reference, ads[ad].Price);
                ad++;
            }
            else
            {
                Put(first + place, channel, page, unchecked((int)~(uint)natural[next]), segment, -1, 0);
                next++;
            }

            place++;
        }

        Depths[pageOfSegment] = (byte)place;
    }

    private void Put(int slot, Channel channel, int page, int listing, int segment, int reference, long price)
    {
        Ids[slot] = (listing * 2) + (reference >= 0 ? 1 : 0);
        References[slot] = reference;
        Prices[slot] = price;
        Thresholds[slot] = MarketMath.Threshold(ClickProbability(channel, page, listing, segment, reference >= 0));
    }

    /// <summary>Probability that a consumer of the segment clicks the listing when looking at it there.</summary>
    public float ClickProbability(Channel channel, int page, int listing, int segment, bool isAd)
    {
        var scenario = _world.Scenario;
        var utility = ClickUtility(listing, segment);
        switch (channel)
        {
            case Channel.Search:
                utility += scenario.Shoppers.RelevanceWeight.Real * (_world.Ranking.RelevanceOf(page, listing) * 0.0001f);
                break;
            case Channel.Feed:
                utility += scenario.Shoppers.FeedClickShift.Real;
                break;
            case Channel.Affiliate:
                utility += scenario.Affiliates.ClickShift.Real;
                break;
            case Channel.StorePage:
            case Channel.ShortVideo:
                break;
        }

        var probability = MarketMath.Logistic(utility);
        if (!isAd)
        {
            return probability;
        }

        var acceptance = scenario.Segments[segment].AdAcceptance.Real;
        if (_world.State.Stores.HidesAdLabel[_world.State.Listings.Store[listing]] != 0)
        {
            acceptance = Math.Min(1f, acceptance * scenario.Temptations.UnlabelledClick.Real);
        }

        return probability * acceptance;
    }

    private int NaturalResults(int keyword, Span<long> into)
    {
        var count = 0;
        for (var rank = 0; rank < _world.Ranking.Candidates(keyword) && count < into.Length; rank++)
        {
            var (listing, _) = _world.Ranking.At(keyword, rank);
            if (_world.IsOnSale(listing))
            {
                into[count++] = unchecked((long)~(uint)listing & 0xFFFF_FFFFL);
            }
        }

        return count;
    }

    /// <summary>The best listings by a score, in order; entries end in the complement of the listing.</summary>
    private int Best(List<int> listings, int segment, Span<long> into, Func<int, int, float> score)
    {
        var count = 0;
        foreach (var listing in listings)
        {
            if (!_world.IsOnSale(listing))
            {
                continue;
            }

            var value = score(listing, segment);
            if (float.IsNegativeInfinity(value))
            {
                continue;
            }

            var key = NaturalRanking.SortKey(value, listing);
            if (count == into.Length && key <= into[count - 1])
            {
                continue;
            }

            var at = count < into.Length ? count++ : count - 1;
            while (at > 0 && into[at - 1] < key)
            {
                into[at] = into[at - 1];
                at--;
            }

            into[at] = key;
        }

        return count;
    }

    private float FeedScore(int listing, int segment)
    {
        var violationWeight = _world.Scenario.OrganicSearch.ViolationWeight.Real;
        var score = ClickUtility(listing, segment) + BuyUtility(listing, segment);
        score += _feedConversion[listing];
        score -= _world.State.Listings.PenaltyUntil[listing] >= _world.Day ? violationWeight * _world.State.Listings.PenaltyPoints[listing] : 0f;
        return score + _feedNoise[listing];
    }

    private float AffiliateScore(int listing, int segment)
    {
        var rate = _world.State.Listings.CommissionRate[listing];
        if (rate == 0)
        {
            return float.NegativeInfinity;
        }

        var rules = _world.Scenario.Affiliates;
        var commission = _world.EffectivePrice(listing) * (rate * 0.0001f);
        return (rules.CommissionAppeal.Real * MarketMath.Log(1f + commission)) + (rules.FitAppeal.Real * (BuyUtility(listing, segment) + ClickUtility(listing, segment)));
    }

    private float StoreScore(int listing, int segment) => BuyUtility(listing, segment) + ClickUtility(listing, segment);
}
