using System.Runtime.InteropServices;

namespace Jiangshang.Marketplace.OrganicSearch;

/// <summary>Natural order of listings (自然排名): text relevance decides who may appear, the daily score decides where.</summary>
internal sealed class NaturalRanking
{
    private readonly MarketWorld _world;
    private readonly List<int>[] _candidates;
    private readonly List<int>[] _relevance;
    private readonly List<long>[] _ordered;
    private readonly bool[] _stale;

    public NaturalRanking(MarketWorld world)
    {
        _world = world;
        var keywords = world.Size.Keywords;
        _candidates = NewLists<int>(keywords);
        _relevance = NewLists<int>(keywords);
        _ordered = NewLists<long>(keywords);
        _stale = new bool[keywords];
        KeywordsOfCategory = NewLists<int>(world.Size.Categories);
        for (var keyword = 0; keyword < keywords; keyword++)
        {
            KeywordsOfCategory[world.Scenario.Keywords[keyword].Category.Index].Add(keyword);
        }
    }

    /// <summary>Keywords of each category.</summary>
    public List<int>[] KeywordsOfCategory { get; }

    public void RebuildCandidates()
    {
        for (var keyword = 0; keyword < _candidates.Length; keyword++)
        {
            _candidates[keyword].Clear();
            _relevance[keyword].Clear();
            _stale[keyword] = true;
        }

        for (var listing = 0; listing < _world.State.Listings.Count; listing++)
        {
            AddListing(listing);
        }
    }

    /// <summary>Finds the keywords a new listing may appear for.</summary>
    public void AddListing(int listing)
    {
        var category = _world.State.Listings.Category[listing];
        var title = _world.Vocabulary.Segment(_world.State.Titles[listing]);
        var attributes = _world.State.Attributes[listing].Split('|');
        foreach (var keyword in KeywordsOfCategory[category])
        {
            var relevance = Relevance(keyword, title, attributes);
            if (relevance > 0)
            {
                var at = ~_candidates[keyword].BinarySearch(listing);
                _candidates[keyword].Insert(at, listing);
                _relevance[keyword].Insert(at, relevance);
                _stale[keyword] = true;
            }
        }
    }

    /// <summary>Looks at a rewritten listing again.</summary>
    public void ReplaceListing(int listing)
    {
        foreach (var keyword in KeywordsOfCategory[_world.State.Listings.Category[listing]])
        {
            var at = _candidates[keyword].IndexOf(listing);
            if (at >= 0)
            {
                _candidates[keyword].RemoveAt(at);
                _relevance[keyword].RemoveAt(at);
                _stale[keyword] = true;
            }
        }

        AddListing(listing);
    }

    /// <summary>Relevance in ten-thousandths of a listing for a keyword; 0 when it may not appear.</summary>
    public int RelevanceOf(int keyword, int listing)
    {
        var at = _candidates[keyword].IndexOf(listing);
        return at < 0 ? 0 : _relevance[keyword][at];
    }

    public void MarkAllStale() => Array.Fill(_stale, true);

    public bool IsStale(int keyword) => _stale[keyword];

    /// <summary>Orders all stale keywords; called once a tick, before any page is built.</summary>
    public void Refresh()
    {
        for (var keyword = 0; keyword < _stale.Length; keyword++)
        {
            if (_stale[keyword])
            {
                Order(keyword);
                _stale[keyword] = false;
                _world.Pages.MarkDirty(keyword);
            }
        }
    }

    /// <summary>Listings of a keyword, best first.</summary>
    public int Candidates(int keyword) => _ordered[keyword].Count;

    /// <summary>Listing and relevance at a rank.</summary>
    public (int Listing, int Relevance) At(int keyword, int rank)
    {
        var index = unchecked((int)~(uint)_ordered[keyword][rank]);
        return (_candidates[keyword][index], _relevance[keyword][index]);
    }

    /// <summary>The parts of a listing's natural score, for explanations and for the order itself.</summary>
    public NaturalScore Score(int keyword, int listing, int relevance)
    {
        var rules = _world.Scenario.OrganicSearch;
        var listings = _world.State.Listings;
        var noise = MarketRandom.Draw(_world.Seed, DrawPurpose.Exploration, unchecked((uint)keyword), unchecked((uint)_world.Day), unchecked((uint)listing));
        var delivered = listings.Delivered[listing] + rules.PriorReviews.Value;
        var penalty = listings.PenaltyUntil[listing] >= _world.Day ? listings.PenaltyPoints[listing] : 0;
        return new NaturalScore(
            rules.RelevanceWeight.Real * (relevance * 0.0001f),
            rules.SalesWeight.Real * MarketMath.Log(1f + listings.SoldWindow[listing]),
            rules.RatingWeight.Real * (_world.ShownStars(listing) - 3f),
            rules.ConversionWeight.Real * MarketMath.Log(_world.ShrunkConversion(listing) / rules.PriorConversion.Real),
            rules.ServiceWeight.Real * ((float)listings.Returned[listing] / delivered),
            rules.ViolationWeight.Real * penalty,
            rules.Exploration.Real * MarketMath.Normal(noise));
    }

    private void Order(int keyword)
    {
        var ordered = _ordered[keyword];
        ordered.Clear();
        for (var i = 0; i < _candidates[keyword].Count; i++)
        {
            var total = Score(keyword, _candidates[keyword][i], _relevance[keyword][i]).Total;
            ordered.Add(SortKey(total, i));
        }

        var keys = CollectionsMarshal.AsSpan(ordered);
        keys.Sort();
        keys.Reverse();
    }

    /// <summary>A key that sorts by the real number, then by the lower position: total order without ties.</summary>
    public static long SortKey(float score, int position)
    {
        unchecked
        {
            var bits = BitConverter.SingleToInt32Bits(score);
            bits ^= (bits >> 31) & 0x7FFFFFFF;
            return ((long)bits << 32) | ~(uint)position;
        }
    }

    private int Relevance(int keyword, List<string> title, string[] attributes)
    {
        var words = _world.Scenario.Keywords[keyword].Words;
        var rules = _world.Scenario.OrganicSearch;
        var sum = 0;
        foreach (var word in words)
        {
            if (title.Contains(word))
            {
                sum += BasisPoints.One;
            }
            else if (Array.IndexOf(attributes, word) >= 0)
            {
                sum += rules.AttributeRelevance.Value;
            }
            else
            {
                return 0;
            }
        }

        var relevance = sum / words.Length;
        for (var i = 1; i < title.Count; i++)
        {
            if (title.IndexOf(title[i]) < i)
            {
                relevance -= rules.StuffingPenalty.Value;
            }
        }

        return Math.Max(1, relevance);
    }

    private static List<T>[] NewLists<T>(int count)
    {
        var lists = new List<T>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
