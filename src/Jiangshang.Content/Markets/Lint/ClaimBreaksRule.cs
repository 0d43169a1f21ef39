using Jiangshang.Marketplace.PlatformRules;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A name, attribute or allowed claim with a word that a rule forbids for its class of goods (可宣传语违反规则).</summary>
public sealed class ClaimBreaksRule : IMarketCheck
{
    public string Id => "M009";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        for (var p = 0; p < scenario.Products.Length; p++)
        {
            var product = scenario.Products[p];
            var legalClass = scenario.Categories[product.Category.Index].LegalClass;
            var texts = content.ClaimsOf(p).MayClaim.Select(claim => claim.Text).Concat(product.Attributes).Append(product.Name).ToList();
            foreach (var rule in scenario.Rules.Where(rule => rule.Test == RuleTest.ForbiddenWords && (rule.Classes.IsEmpty || rule.Classes.Contains(legalClass))))
            {
                foreach (var text in texts)
                {
                    var rest = rule.Exemptions.Aggregate(text, (left, exemption) => left.Replace(exemption, "", StringComparison.Ordinal));
                    if (rule.Words.FirstOrDefault(word => rest.Contains(word, StringComparison.Ordinal)) is { } word)
                    {
                        yield return content.Fault(this, "products", p,
                            $"产品“{product.Name}”的“{text}”含有规则 {rule.Code} 禁用的“{word}”。",
                            $"“{text}” of the product “{product.Name}” holds “{word}”, which rule {rule.Code} forbids.");
                    }
                }
            }
        }
    }
}
