namespace Jiangshang.Marketplace.Catalog;

/// <summary>A supplier (供应商) and what it sells to stores.</summary>
/// <param name="Code">Unique code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Offers">Its offers.</param>
public sealed record Supplier(string Code, string Name, ImmutableArray<SupplyOffer> Offers)
{
    /// <summary>What it offers of a product, or null.</summary>
    public SupplyOffer? OfferOf(ProductId product)
    {
        foreach (var offer in Offers)
        {
            if (offer.Product == product)
            {
                return offer;
            }
        }

        return null;
    }
}
