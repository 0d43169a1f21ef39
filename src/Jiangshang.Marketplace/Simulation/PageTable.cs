namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// What each page shows each segment in this tick: a frozen list of places with click thresholds and charges. A page is rebuilt only when
/// something on it changed and somebody looks; the content is a pure function of the state at the beginning of the tick.
/// </summary>
internal sealed partial class PageTable
{
    private const int Slots = MarketSize.Slots;
    private readonly MarketWorld _world;
    private readonly int[] _stamp;
    private readonly int[] _built;
    private readonly List<int>[] _bidsOfKeyword;
    private readonly Dictionary<(int Listing, int Keyword), int> _rowOfBid = [];
    private readonly List<int>[] _broadKeywords;
    private readonly List<int>[] _listingsOfCategory;
    private readonly List<int>[] _listingsOfStore;
    private readonly List<int>[] _displaysOfCategory;
    private readonly bool[] _campaignRan;
    private readonly bool[] _hadCash;
    private readonly Func<int, int, float> _feedScore;
    private readonly Func<int, int, float> _affiliateScore;
    private readonly Func<int, int, float> _storeScore;
    private float[] _feedConversion = [];
    private float[] _feedNoise = [];
    private float[] _clickUtility = [];
    private float[] _buyUtility = [];

    public PageTable(MarketWorld world)
    {
        _world = world;
        var size = world.Size;
        var pages = size.Pages * size.Segments;
        _stamp = new int[size.Pages];
        _built = new int[pages];
        Ids = new int[pages * Slots];
        Thresholds = new uint[pages * Slots];
        References = new int[pages * Slots];
        Prices = new long[pages * Slots];
        Depths = new byte[pages];
        Looked = new int[pages * (Slots + 1)];
        Clicked = new int[pages * Slots];
        _bidsOfKeyword = Lists(size.Keywords);
        _broadKeywords = Lists(size.Keywords);
        _listingsOfCategory = Lists(size.Categories);
        _listingsOfStore = Lists(size.Stores);
        _displaysOfCategory = Lists(size.Categories);
        _feedScore = FeedScore;
        _affiliateScore = AffiliateScore;
        _storeScore = StoreScore;
        BuyLift = new float[size.Categories];
        _campaignRan = new bool[size.Stores];
        _hadCash = new bool[size.Stores];
        FindBroadKeywords();
    }

    /// <summary>Listing × 2 + 1 for an advertisement; −1 beyond the page's end.</summary>
    public int[] Ids { get; }

    public uint[] Thresholds { get; }

    /// <summary>Bid or display row of an advertisement, −1 for a natural place.</summary>
    public int[] References { get; }

    /// <summary>Charge a click, or settled price of a thousand for impression bidders.</summary>
    public long[] Prices { get; }

    /// <summary>Places used on a page.</summary>
    public byte[] Depths { get; }

    /// <summary>In this tick: how many looked at exactly so many places of a page.</summary>
    public int[] Looked { get; }

    /// <summary>In this tick: clicks on a place.</summary>
    public int[] Clicked { get; }

    /// <summary>ln(price ÷ reference price) of each listing.</summary>
    public float[] LogPrice { get; private set; } = [];

    /// <summary>Utility added today for buying in a category.</summary>
    public float[] BuyLift { get; }

    public float BuyUtility(int listing, int segment) => _buyUtility[(listing * _world.Size.Segments) + segment];

    public float ClickUtility(int listing, int segment) => _clickUtility[(listing * _world.Size.Segments) + segment];

    public List<int> ListingsOf(int store) => _listingsOfStore[store];

    public List<int> ListingsIn(int category) => _listingsOfCategory[category];

    /// <summary>Forgets all derived content.</summary>
    public void Reset()
    {
        foreach (var list in _bidsOfKeyword.Concat(_listingsOfCategory).Concat(_listingsOfStore).Concat(_displaysOfCategory))
        {
            list.Clear();
        }

        _rowOfBid.Clear();
        for (var listing = 0; listing < _world.State.Listings.Count; listing++)
        {
            _listingsOfCategory[_world.State.Listings.Category[listing]].Add(listing);
            _listingsOfStore[_world.State.Listings.Store[listing]].Add(listing);
        }

        for (var bid = 0; bid < _world.State.Bids.Count; bid++)
        {
            AddBid(bid);
        }

        for (var display = 0; display < _world.State.Displays.Count; display++)
        {
            AddDisplay(display);
        }

        StartDay();
    }

    /// <summary>Everything daily is fresh: ratings, sales windows, season.</summary>
    public void StartDay()
    {
        Array.Clear(BuyLift);
        foreach (var period in _world.Scenario.Seasons)
        {
            if (period.First.Value <= _world.Day && period.Last.Value >= _world.Day)
            {
                for (var category = 0; category < BuyLift.Length; category++)
                {
                    if (period.Category is null || period.Category.Value.Index == category)
                    {
                        BuyLift[category] += period.BuyLift.Real;
                    }
                }
            }
        }

        Grow();
        for (var listing = 0; listing < _world.State.Listings.Count; listing++)
        {
            Weigh(listing);
        }

        for (var page = 0; page < _stamp.Length; page++)
        {
            MarkDirty(page);
        }
    }

    /// <summary>Makes sure a page is as the beginning of the tick wants it. Called by the one worker that owns the page.</summary>
    public void Ensure(int pageOfSegment)
    {
        var (page, segment, _) = _world.Size.Places[pageOfSegment];
        if (_built[pageOfSegment] != _stamp[page])
        {
            Build(page, segment, pageOfSegment);
            _built[pageOfSegment] = _stamp[page];
        }
    }

    private void Grow()
    {
        var listings = _world.State.Listings.Count;
        if (LogPrice.Length < listings)
        {
            var room = Math.Max(64, listings * 2);
            var (price, click, buy) = (LogPrice, _clickUtility, _buyUtility);
            Array.Resize(ref price, room);
            Array.Resize(ref _feedConversion, room);
            Array.Resize(ref _feedNoise, room);
            Array.Resize(ref click, room * _world.Size.Segments);
            Array.Resize(ref buy, room * _world.Size.Segments);
            (LogPrice, _clickUtility, _buyUtility) = (price, click, buy);
        }
    }

    /// <summary>Utilities of one listing for every segment (see docs/market/model.md, "Click" and "Choice").</summary>
    private void Weigh(int listing)
    {
        var scenario = _world.Scenario;
        var shoppers = scenario.Shoppers;
        var listings = _world.State.Listings;
        var product = scenario.Products[listings.Product[listing]];
        float price = _world.EffectivePrice(listing);
        if (listings.GroupPrice[listing] > 0)
        {
            var pull = scenario.TradeModes.GroupPull.Real;
            price = (pull * listings.GroupPrice[listing]) + ((1f - pull) * price);
        }

        var logPrice = MarketMath.Log(price / product.ReferencePrice.Value);
        LogPrice[listing] = logPrice;
        var rules = scenario.OrganicSearch;
        var noise = MarketRandom.Draw(_world.Seed, DrawPurpose.Exploration, uint.MaxValue, unchecked((uint)_world.Day), unchecked((uint)listing));
        _feedConversion[listing] = rules.ConversionWeight.Real * MarketMath.Log(_world.ShrunkConversion(listing) / rules.PriorConversion.Real);
        _feedNoise[listing] = rules.Exploration.Real * MarketMath.Normal(noise);
        var image = (listings.Image[listing] * 0.0001f) - 0.5f;
        var detail = (listings.Page[listing] * 0.0001f) - 0.5f;
        var stars = _world.ShownStars(listing) - scenario.OrganicSearch.PriorStars.Real;
        var sales = MarketMath.Log(1f + listings.SoldWindow[listing]);
        var claims = scenario.Temptations.OverClaimClick.Real * listings.OverClaims[listing];
        var discount = PretendedDiscount(listing, price);
        for (var s = 0; s < scenario.Segments.Length; s++)
        {
            var segment = scenario.Segments[s];
            var click = segment.ClickBase.Real + (segment.ImageWeight.Real * image);
            click -= shoppers.ClickPriceWeight.Real * segment.PriceSensitivity.Real * logPrice;
            click += shoppers.ClickRatingWeight.Real * segment.RatingWeight.Real * stars;
            click += shoppers.ClickSalesWeight.Real * segment.SalesWeight.Real * sales;
            _clickUtility[(listing * scenario.Segments.Length) + s] = click + claims;
            var buy = segment.BuyBase.Real + product.Appeal.Real;
            buy += segment.PageWeight.Real * detail;
            buy += segment.RatingWeight.Real * stars;
            buy += segment.SalesWeight.Real * sales;
            buy += scenario.Temptations.FakeDiscountBuy.Real * discount;
            _buyUtility[(listing * scenario.Segments.Length) + s] = buy;
        }
    }

    /// <summary>The discount a struck-through price pretends, 0 to 1.</summary>
    private float PretendedDiscount(int listing, float price)
    {
        var listings = _world.State.Listings;
        var shown = listings.OfferUntil[listing] >= _world.Day && listings.OfferReference[listing] > price;
        return shown ? 1f - (price / listings.OfferReference[listing]) : 0f;
    }

    /// <summary>Queries that contain all words of a keyword without being it.</summary>
    private void FindBroadKeywords()
    {
        var keywords = _world.Scenario.Keywords;
        for (var bid = 0; bid < keywords.Length; bid++)
        {
            for (var query = 0; query < keywords.Length; query++)
            {
                if (bid != query && keywords[bid].Category == keywords[query].Category && keywords[bid].Words.All(keywords[query].Words.Contains))
                {
                    _broadKeywords[bid].Add(query);
                }
            }
        }
    }

    private static List<int>[] Lists(int count)
    {
        var lists = new List<int>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
