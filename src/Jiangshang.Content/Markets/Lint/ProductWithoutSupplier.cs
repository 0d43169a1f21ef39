namespace Jiangshang.Content.Markets.Lint;

/// <summary>A product no store can buy (没有供应商的产品).</summary>
public sealed class ProductWithoutSupplier : IMarketCheck
{
    public string Id => "M004";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var supplied = content.Scenario.Suppliers.SelectMany(supplier => supplier.Offers).Select(offer => offer.Product.Index).ToHashSet();
        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            if (!supplied.Contains(p))
            {
                yield return content.Fault(this, "products", p,
                    $"产品“{content.Scenario.Products[p].Name}”没有供应商。",
                    $"“{content.Scenario.Products[p].Name}” has no supplier.");
            }
        }
    }
}
