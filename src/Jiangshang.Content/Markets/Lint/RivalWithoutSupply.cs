namespace Jiangshang.Content.Markets.Lint;

/// <summary>A computer store that sells what nobody supplies, or whose brand word is an ordinary word of the goods (电脑对手设置不当).</summary>
public sealed class RivalWithoutSupply : IMarketCheck
{
    public string Id => "M017";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        var supplied = scenario.Suppliers.SelectMany(supplier => supplier.Offers).Select(offer => offer.Product).ToHashSet();
        for (var r = 0; r < scenario.Rivals.Length; r++)
        {
            var rival = scenario.Rivals[r];
            if (rival.Products.IsEmpty || !rival.Products.All(supplied.Contains))
            {
                yield return content.Fault(this, "rivals", r,
                    $"对手“{rival.Name}”没有商品，或有商品没有供应商。",
                    $"The rival “{rival.Name}” sells nothing, or something nobody supplies.");
            }

            if (rival.BrandWord.Length > 0 && scenario.Products.SelectMany(product => product.Attributes.Append(product.Name)).Concat(scenario.Keywords.Select(keyword => keyword.Text)).Any(text => text.Contains(rival.BrandWord, StringComparison.Ordinal)))
            {
                yield return content.Fault(this, "rivals", r,
                    $"对手“{rival.Name}”的品牌词“{rival.BrandWord}”是商品的普通用词，别的店无法避开。",
                    $"The brand word “{rival.BrandWord}” of the rival “{rival.Name}” is an ordinary word for goods, which other stores cannot avoid.");
            }
        }
    }
}
