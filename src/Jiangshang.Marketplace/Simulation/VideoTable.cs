namespace Jiangshang.Marketplace.Simulation;

/// <summary>Short videos (短视频) and their way through the pools.</summary>
internal sealed class VideoTable
{
    public int Count => Store.Count;

    public Column<int> Store { get; } = new();

    public Column<int> Listing { get; } = new();

    public Column<int> Platform { get; } = new();

    public Column<int> Hook { get; } = new();

    public Column<int> Content { get; } = new();

    public Column<int> Pitch { get; } = new();

    public Column<byte> Labelled { get; } = new();

    public Column<int> PublishedOn { get; } = new();

    public Column<int> Pool { get; } = new();

    public Column<byte> Ended { get; } = new();

    public Column<int> PoolViews { get; } = new();

    public Column<int> Views { get; } = new();

    public Column<int> Finishes { get; } = new();

    public Column<int> Likes { get; } = new();

    public Column<int> Shares { get; } = new();

    public Column<int> Clicks { get; } = new();

    public Column<int> Orders { get; } = new();

    public Column<int> Score { get; } = new();

    public Column<int> EndedOn { get; } = new();

    public Column<int> PoolFinishes { get; } = new();

    public Column<int> PoolLikes { get; } = new();

    public Column<int> PoolShares { get; } = new();

    public Column<int> PoolClicks { get; } = new();

    public Column<int> PoolOrders { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Store.Add(default);
        Listing.Add(default);
        Platform.Add(default);
        Hook.Add(default);
        Content.Add(default);
        Pitch.Add(default);
        Labelled.Add(default);
        PublishedOn.Add(default);
        Pool.Add(default);
        Ended.Add(default);
        PoolViews.Add(default);
        Views.Add(default);
        Finishes.Add(default);
        Likes.Add(default);
        Shares.Add(default);
        Clicks.Add(default);
        Orders.Add(default);
        Score.Add(default);
        EndedOn.Add(default);
        PoolFinishes.Add(default);
        PoolLikes.Add(default);
        PoolShares.Add(default);
        PoolClicks.Add(default);
        PoolOrders.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("videos.store", Store);
        visitor.Column("videos.listing", Listing);
        visitor.Column("videos.platform", Platform);
        visitor.Column("videos.hook", Hook);
        visitor.Column("videos.content", Content);
        visitor.Column("videos.pitch", Pitch);
        visitor.Column("videos.labelled", Labelled);
        visitor.Column("videos.publishedOn", PublishedOn);
        visitor.Column("videos.pool", Pool);
        visitor.Column("videos.ended", Ended);
        visitor.Column("videos.poolViews", PoolViews);
        visitor.Column("videos.views", Views);
        visitor.Column("videos.finishes", Finishes);
        visitor.Column("videos.likes", Likes);
        visitor.Column("videos.shares", Shares);
        visitor.Column("videos.clicks", Clicks);
        visitor.Column("videos.orders", Orders);
        visitor.Column("videos.score", Score);
        visitor.Column("videos.endedOn", EndedOn);
        visitor.Column("videos.poolFinishes", PoolFinishes);
        visitor.Column("videos.poolLikes", PoolLikes);
        visitor.Column("videos.poolShares", PoolShares);
        visitor.Column("videos.poolClicks", PoolClicks);
        visitor.Column("videos.poolOrders", PoolOrders);
    }
}
