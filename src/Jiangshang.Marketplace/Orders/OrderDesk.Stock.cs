namespace Jiangshang.Marketplace.Orders;

/// <summary>Stock at average cost and quality.</summary>
internal sealed partial class OrderDesk
{
    /// <summary>Takes pieces out of stock at average cost; says their cost and quality.</summary>
    public (long Cost, int Quality) TakeStock(int store, int product, int pieces)
    {
        var at = (store * _world.Size.Products) + product;
        ref var stock = ref _world.State.StockPieces[at];
        var cost = Rounding.HalfUp(_world.State.StockCost[at] * pieces, stock);
        var quality = _world.State.StockQuality[at] / stock;
        _world.State.StockCost[at] -= cost;
        _world.State.StockQuality[at] -= quality * pieces;
        stock -= pieces;
        if (stock == 0)
        {
            _world.State.StockQuality[at] = 0;
            MarkProduct(store, product);
        }

        return (cost, (int)quality);
    }

    /// <summary>Puts pieces into stock.</summary>
    public void AddStock(int store, int product, int pieces, long cost, long quality)
    {
        var at = (store * _world.Size.Products) + product;
        var wasEmpty = _world.State.StockPieces[at] == 0;
        _world.State.StockPieces[at] += pieces;
        _world.State.StockCost[at] += cost;
        _world.State.StockQuality[at] += quality * pieces;
        if (wasEmpty)
        {
            MarkProduct(store, product);
        }
    }

    private void MarkProduct(int store, int product)
    {
        foreach (var listing in _world.Pages.ListingsOf(store))
        {
            if (_world.State.Listings.Product[listing] == product)
            {
                _world.Pages.MarkListing(listing);
            }
        }
    }
}
