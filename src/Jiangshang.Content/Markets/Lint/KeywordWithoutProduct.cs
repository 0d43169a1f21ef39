namespace Jiangshang.Content.Markets.Lint;

/// <summary>A keyword that no product of its category can be found by (没有商品能承接的关键词).</summary>
public sealed class KeywordWithoutProduct : IMarketCheck
{
    public string Id => "M001";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        var words = new ScenarioWords(scenario);
        var goods = scenario.Products.Select(product => (Product: product, Words: words.Of(product))).ToList();
        for (var k = 0; k < scenario.Keywords.Length; k++)
        {
            var keyword = scenario.Keywords[k];
            if (!goods.Exists(item => ScenarioWords.Finds(keyword, item.Product, item.Words)))
            {
                yield return content.Fault(this, "keywords", k,
                    $"关键词“{keyword.Text}”在它的类目里没有任何产品的名称或属性同时含有它的词。",
                    $"No product of its category has all words of the keyword “{keyword.Text}” in its name or attributes.");
            }
        }
    }
}
