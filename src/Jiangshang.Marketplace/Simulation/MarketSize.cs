namespace Jiangshang.Marketplace.Simulation;

/// <summary>How many of everything, and where each kind of page begins in the page table.</summary>
internal sealed class MarketSize
{
    /// <summary>Slots a page can hold, padded to whole vectors of eight.</summary>
    public const int Slots = 24;

    public MarketSize(MarketScenario scenario, int studentStores)
    {
        Keywords = scenario.Keywords.Length;
        Categories = scenario.Categories.Length;
        Segments = scenario.Segments.Length;
        Products = scenario.Products.Length;
        Provinces = scenario.Provinces.Length;
        StudentStores = studentStores;
        Stores = studentStores + scenario.Rivals.Length;
        StoreWords = (Stores + 63) / 64;
        Consumers = scenario.Consumers.Value;
        FeedPages = Keywords;
        AffiliatePages = FeedPages + (2 * Categories);
        StorePages = AffiliatePages + Categories;
        VideoPages = StorePages + Stores;
        Pages = VideoPages + scenario.VideoPlatforms.Length;
        Places = [.. Enumerable.Range(0, Pages * Segments).Select(place => new PagePlace(place / Segments, place % Segments, ChannelOf(place / Segments)))];
    }

    public int Keywords { get; }

    public int Categories { get; }

    public int Segments { get; }

    public int Products { get; }

    public int Provinces { get; }

    public int StudentStores { get; }

    public int Stores { get; }

    /// <summary>Words of 64 bits that hold one bit for each store.</summary>
    public int StoreWords { get; }

    public int Consumers { get; }

    /// <summary>First feed page: two a category, with and without advertisements.</summary>
    public int FeedPages { get; }

    public int AffiliatePages { get; }

    public int StorePages { get; }

    public int VideoPages { get; }

    public int Pages { get; }

    /// <summary>By page × segments + segment, how visits name what they see: the page, the segment and the channel.</summary>
    public PagePlace[] Places { get; }

    public Channel ChannelOf(int page) =>
        page < FeedPages ? Channel.Search
        : page < AffiliatePages ? Channel.Feed
        : page < StorePages ? Channel.Affiliate
        : page < VideoPages ? Channel.StorePage
        : Channel.ShortVideo;
}
