namespace Jiangshang.Marketplace.Replay;

/// <summary>Watches one visit with one store's eyes: what it saw of the store and where the sale was lost.</summary>
internal struct LossTrace : IVisitTrace
{
    private readonly MarketWorld _world;
    private readonly int _store;
    private bool _saw;

    public LossTrace(MarketWorld world, int store)
    {
        _world = world;
        _store = store;
        Chunk = new VisitChunk();
    }

    public VisitChunk Chunk { get; }

    /// <summary>The store's best compared listing, −1 if none was clicked.</summary>
    public int Own { get; private set; } = -1;

    public float OwnTotal { get; private set; } = float.NegativeInfinity;

    /// <summary>The listing chosen from all, −1 if none.</summary>
    public int Chosen { get; private set; } = -1;

    public float ChosenTotal { get; private set; } = float.NegativeInfinity;

    public float Outside { get; private set; }

    public float OrderChance { get; private set; }

    public float PayChance { get; private set; }

    public void Looked(int slot, uint draw, bool clicked, bool goesOn) => _saw |= IsOwn(_world.Pages.Ids[slot] >> 1);

    public void Watched(int video, RandomBlock draw, bool clicked) => _saw |= _world.State.Videos.Store[video] == _store;

    public void Left(float chance) => Outside = chance;

    public void Weighed(int slot, int listing, float utility, float chance)
    {
        if (IsOwn(listing) && utility + chance > OwnTotal)
        {
            (Own, OwnTotal) = (listing, utility + chance);
        }

        if (utility + chance > ChosenTotal)
        {
            (Chosen, ChosenTotal) = (listing, utility + chance);
        }
    }

    public void Checkout(int slot, int pieces, float orderChance, bool orders, float payChance, bool pays) => (OrderChance, PayChance) = (orderChance, payChance);

    /// <summary>What became of the store's chance; none when the store was not seen.</summary>
    public readonly Loss? Verdict()
    {
        if (!_saw)
        {
            return null;
        }

        if (Own < 0)
        {
            return Loss.NotClicked;
        }

        foreach (var cart in Chunk.Carts.Span)
        {
            var listing = cart.Slot < 0 ? _world.State.Videos.Listing[-1 - cart.Slot] : _world.Pages.Ids[cart.Slot] >> 1;
            if (!IsOwn(listing))
            {
                continue;
            }

            var stock = _world.State.StockPieces[(_store * _world.Size.Products) + _world.State.Listings.Product[listing]];
            return !cart.Orders ? Loss.CartAbandoned : stock < cart.Pieces ? Loss.SoldOut : cart.Pays ? Loss.None : Loss.NotPaid;
        }

        return Chunk.Carts.Count > 0 ? Loss.LostToRival : Loss.LeftAfterLooking;
    }

    private readonly bool IsOwn(int listing) => _world.State.Listings.Store[listing] == _store;
}
