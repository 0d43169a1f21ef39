namespace Jiangshang.Content.Markets.Lint;

/// <summary>A product that no keyword leads to (搜索不到的产品).</summary>
public sealed class ProductNobodyFinds : IMarketCheck
{
    public string Id => "M002";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        var words = new ScenarioWords(scenario);
        for (var p = 0; p < scenario.Products.Length; p++)
        {
            var product = scenario.Products[p];
            var own = words.Of(product);
            if (!scenario.Keywords.Any(keyword => ScenarioWords.Finds(keyword, product, own)))
            {
                yield return content.Fault(this, "products", p,
                    $"产品“{product.Name}”没有任何关键词能搜到，请补关键词或属性。",
                    $"No keyword finds “{product.Name}”; add a keyword or an attribute.");
            }
        }
    }
}
