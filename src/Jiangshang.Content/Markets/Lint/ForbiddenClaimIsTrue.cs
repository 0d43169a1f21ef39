namespace Jiangshang.Content.Markets.Lint;

/// <summary>A forbidden claim that the fact sheet, an attribute, the name or an allowed claim says as well (自相矛盾的宣传清单).</summary>
public sealed class ForbiddenClaimIsTrue : IMarketCheck
{
    public string Id => "M008";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            var product = content.Scenario.Products[p];
            var sheet = content.ClaimsOf(p);
            var said = product.Facts.Select(fact => fact.Value).Concat(product.Attributes).Append(product.Name).Concat(sheet.MayClaim.Select(claim => claim.Text)).ToList();
            foreach (var claim in sheet.MayNotClaim)
            {
                if (said.Find(text => text.Contains(claim.Text, StringComparison.Ordinal)) is { } contradiction)
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”写明不可宣传“{claim.Text}”，自己却写着“{contradiction}”。",
                        $"“{product.Name}” forbids the claim “{claim.Text}”, and yet says “{contradiction}” itself.");
                }

                if (claim.Reason.Length == 0)
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”没有说明为什么不可宣传“{claim.Text}”。",
                        $"“{product.Name}” does not say why “{claim.Text}” may not be claimed.");
                }
            }
        }
    }
}
