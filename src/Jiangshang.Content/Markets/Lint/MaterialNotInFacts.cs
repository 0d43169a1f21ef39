namespace Jiangshang.Content.Markets.Lint;

/// <summary>A name or attribute that names a material which the fact sheet does not have (属性写的材质与事实不符).</summary>
public sealed class MaterialNotInFacts : IMarketCheck
{
    /// <summary>A word that tells a material, and what the facts must then say somewhere.</summary>
    private static readonly (string Word, string Fact)[] Materials =
    [
        ("纯棉", "100%棉"), ("长绒棉", "长绒棉"), ("304不锈钢", "304不锈钢"), ("316不锈钢", "316不锈钢"), ("不锈钢", "不锈钢"), ("碳钢", "碳钢"),
        ("玻璃杯", "玻璃"), ("陶瓷", "陶瓷"), ("硅胶", "硅胶"), ("实木", "整木"), ("蚕丝", "桑蚕丝"), ("鹅绒", "鹅绒"), ("羊毛", "绵羊毛"),
        ("乳胶", "乳胶"), ("荞麦", "荞麦"), ("法兰绒", "法兰绒"), ("帆布", "帆布"), ("瓦楞纸", "瓦楞纸"), ("剑麻", "剑麻"), ("膨润土", "膨润土"),
        ("氨基酸", "酸"), ("烟酰胺", "烟酰胺"), ("神经酰胺", "神经酰胺"), ("玻尿酸", "透明质酸"), ("含氟", "氟"), ("可机洗", "可机洗"),
    ];

    public string Id => "M022";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            var product = content.Scenario.Products[p];
            foreach (var (word, fact) in Materials)
            {
                var says = product.Name.Contains(word, StringComparison.Ordinal) || product.Attributes.Any(attribute => attribute.Contains(word, StringComparison.Ordinal));
                if (says && !product.Facts.Any(known => known.Value.Contains(fact, StringComparison.Ordinal)))
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”的名称或属性写着“{word}”，事实表里却没有“{fact}”。",
                        $"Name or attributes of “{product.Name}” say “{word}”, but its fact sheet has no “{fact}”.");
                }
            }
        }
    }
}
