using System.Text.RegularExpressions;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>An allowed claim that names no fact, or a number the fact does not have (没有事实依据的可宣传语).</summary>
public sealed partial class ClaimWithoutFact : IMarketCheck
{
    public string Id => "M007";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            var product = content.Scenario.Products[p];
            foreach (var claim in content.ClaimsOf(p).MayClaim)
            {
                var fact = product.Facts.FirstOrDefault(fact => fact.Name == claim.Fact);
                if (fact is null)
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”的可宣传语“{claim.Text}”所依据的“{claim.Fact}”不在事实表里。",
                        $"The claim “{claim.Text}” of “{product.Name}” rests on “{claim.Fact}”, which is not in the fact sheet.");
                    continue;
                }

                var known = Number().Matches(fact.Value).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
                foreach (var number in Number().Matches(claim.Text).Select(match => match.Value).Where(number => !known.Contains(number)))
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”的可宣传语“{claim.Text}”里的 {number} 不在事实“{fact.Name}：{fact.Value}”里。",
                        $"The claim “{claim.Text}” of “{product.Name}” says {number}, which the fact “{fact.Name}: {fact.Value}” does not.");
                }
            }
        }
    }

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
