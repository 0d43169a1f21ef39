namespace Jiangshang.Marketplace.Simulation;

/// <summary>What a change of a listing, a bid or a campaign makes stale: the pages it stands on, and nothing else.</summary>
internal sealed partial class PageTable
{
    public void MarkDirty(int page) => _stamp[page]++;

    /// <summary>A listing changed its price, content or availability.</summary>
    public void MarkListing(int listing)
    {
        Grow();
        Weigh(listing);
        var category = _world.State.Listings.Category[listing];
        foreach (var keyword in _world.Ranking.KeywordsOfCategory[category])
        {
            MarkDirty(keyword);
        }

        MarkDirty(_world.Size.FeedPages + (2 * category));
        MarkDirty(_world.Size.FeedPages + (2 * category) + 1);
        MarkDirty(_world.Size.AffiliatePages + category);
        MarkDirty(_world.Size.StorePages + _world.State.Listings.Store[listing]);
    }

    public void AddListing(int listing)
    {
        _listingsOfCategory[_world.State.Listings.Category[listing]].Add(listing);
        _listingsOfStore[_world.State.Listings.Store[listing]].Add(listing);
        MarkListing(listing);
    }

    public void AddBid(int bid)
    {
        var keyword = _world.State.Bids.Keyword[bid];
        _rowOfBid.Add((_world.State.Bids.Listing[bid], keyword), bid);
        _bidsOfKeyword[keyword].Add(bid);
        foreach (var query in _broadKeywords[keyword])
        {
            _bidsOfKeyword[query].Add(bid);
        }

        MarkBid(bid);
    }

    /// <summary>The row of a listing's bid for a keyword, −1 for none.</summary>
    public int BidOf(int listing, int keyword) => _rowOfBid.TryGetValue((listing, keyword), out var row) ? row : -1;

    /// <summary>The pages a bid stands on.</summary>
    public void MarkBid(int bid)
    {
        var keyword = _world.State.Bids.Keyword[bid];
        MarkDirty(keyword);
        foreach (var query in _broadKeywords[keyword])
        {
            MarkDirty(query);
        }
    }

    /// <summary>All pages with keyword advertisements of a store: its budget, hours or audiences changed.</summary>
    public void MarkBidsOf(int store)
    {
        var bids = _world.State.Bids;
        for (var bid = 0; bid < bids.Count; bid++)
        {
            if (bids.Store[bid] == store && bids.Bid[bid] > 0)
            {
                MarkBid(bid);
            }
        }
    }

    /// <summary>Before a tick: campaigns that stopped or may run again, by budget or by money, change the pages they stand on.</summary>
    public void RefreshCampaigns()
    {
        for (var store = 0; store < _campaignRan.Length; store++)
        {
            var runs = CampaignRuns(store);
            if (runs != _campaignRan[store])
            {
                _campaignRan[store] = runs;
                MarkBidsOf(store);
            }

            var hasCash = _world.Ledger[store, StoreAccount.Cash] > 0;
            if (hasCash != _hadCash[store])
            {
                _hadCash[store] = hasCash;
                MarkDisplaysOf(store);
            }
        }
    }

    public void AddDisplay(int display)
    {
        var category = _world.State.Listings.Category[_world.State.Displays.Listing[display]];
        _displaysOfCategory[category].Add(display);
        MarkDisplay(display);
    }

    public void MarkDisplay(int display) =>
        MarkDirty(_world.Size.FeedPages + (2 * _world.State.Listings.Category[_world.State.Displays.Listing[display]]));

    public void MarkDisplaysOf(int store)
    {
        for (var display = 0; display < _world.State.Displays.Count; display++)
        {
            if (_world.State.Displays.Store[display] == store)
            {
                MarkDisplay(display);
            }
        }
    }
}
