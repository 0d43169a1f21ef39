using Jiangshang.Marketplace.Quantities;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A customary price that leaves nothing after the cheapest purchase, packaging, nearest carriage and platform fee (参考价低于成本).</summary>
public sealed class PriceBelowCost : IMarketCheck
{
    public string Id => "M003";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        for (var p = 0; p < scenario.Products.Length; p++)
        {
            var product = scenario.Products[p];
            var offers = scenario.Suppliers.SelectMany(supplier => supplier.Offers).Where(offer => offer.Product.Index == p).ToList();
            if (offers.Exists(offer => offer.UnitCost >= product.ReferencePrice))
            {
                yield return content.Fault(this, "products", p,
                    $"产品“{product.Name}”有供货价不低于参考价。",
                    $"“{product.Name}” has a supplier who asks no less than the customary price.");
            }
            else if (offers.Count > 0)
            {
                var kilograms = Math.Max(1, (product.Weight.Value + 999) / 1000);
                var carriage = scenario.Carriers.SelectMany(carrier => carrier.Rates).Min(rate => rate.FirstKilogram.Value + (rate.ExtraKilogram.Value * (kilograms - 1)));
                var fee = product.ReferencePrice.Value * scenario.Orders.PlatformFee.Value / BasisPoints.One;
                var cost = offers.Min(offer => offer.UnitCost.Value) + carriage + scenario.Packagings.Min(packaging => packaging.Cost.Value) + fee;
                if (cost >= product.ReferencePrice.Value)
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”按参考价包邮也要亏本：最低成本合计 {new Fen(cost)} 元，参考价 {product.ReferencePrice} 元。",
                        $"“{product.Name}” loses money at its customary price with free shipping: the lowest cost is {new Fen(cost)} yuan, the price {product.ReferencePrice} yuan.");
                }
            }
        }
    }
}
