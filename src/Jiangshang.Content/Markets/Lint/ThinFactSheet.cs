namespace Jiangshang.Content.Markets.Lint;

/// <summary>In a scenario with claim sheets: a product whose facts do not say material, origin, measure and standard, or whose claim sheet is too short (事实表不全).</summary>
public sealed class ThinFactSheet : IMarketCheck
{
    public string Id => "M010";

    private const int FewestFacts = 5;
    private const int FewestClaims = 2;
    private static readonly string[] Materials = ["材质", "面料", "配料", "原料", "主要成分", "成分", "品种", "类别"];
    private static readonly string[] Measures = ["净重", "净含量", "尺寸", "尺码", "容量", "数量", "帽围", "长度"];
    private static readonly string[] Standards = ["执行标准", "认证", "批准文号"];

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        if (content.Notes.Claims.All(sheet => sheet.IsEmpty))
        {
            yield break;
        }

        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            var product = content.Scenario.Products[p];
            var missing = new List<string>();
            Require("材质或配料", Materials);
            Require("产地", ["产地"]);
            Require("净含量或尺寸", Measures);
            Require("执行标准或认证", Standards);
            if (product.Facts.Length < FewestFacts || missing.Count > 0)
            {
                yield return content.Fault(this, "products", p,
                    $"产品“{product.Name}”的事实表不全：至少 {FewestFacts} 项，缺{string.Join("、", missing)}。",
                    $"The fact sheet of “{product.Name}” is thin: at least {FewestFacts} facts; missing: {string.Join(", ", missing)}.");
            }

            var sheet = content.ClaimsOf(p);
            if (sheet.MayClaim.Length < FewestClaims || sheet.MayNotClaim.Length < FewestClaims)
            {
                yield return content.Fault(this, "products", p,
                    $"产品“{product.Name}”的可宣传和不可宣传各要至少 {FewestClaims} 条。",
                    $"“{product.Name}” needs at least {FewestClaims} claims that may be made and {FewestClaims} that may not.");
            }

            void Require(string what, string[] names)
            {
                if (!product.Facts.Any(fact => names.Contains(fact.Name, StringComparer.Ordinal)))
                {
                    missing.Add(what);
                }
            }
        }
    }
}
