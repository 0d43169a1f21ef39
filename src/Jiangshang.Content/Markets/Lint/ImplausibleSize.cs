using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A size on the fact sheet without a unit, or beyond what a parcel can hold (尺寸不合理).</summary>
public sealed partial class ImplausibleSize : IMarketCheck
{
    public string Id => "M006";

    private const decimal Longest = 300;

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            var product = content.Scenario.Products[p];
            foreach (var fact in product.Facts.Where(fact => fact.Name == "尺寸"))
            {
                if (!fact.Value.Contains("厘米", StringComparison.Ordinal) && !fact.Value.Contains("毫米", StringComparison.Ordinal))
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”的尺寸“{fact.Value}”没有写单位厘米或毫米。",
                        $"The size “{fact.Value}” of “{product.Name}” names no unit, centimetres or millimetres.");
                }
                else if (Number().Matches(fact.Value).Any(match => decimal.Parse(match.ValueSpan, CultureInfo.InvariantCulture) is <= 0 or > Longest))
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”的尺寸“{fact.Value}”不合理。",
                        $"The size “{fact.Value}” of “{product.Name}” cannot be right.");
                }
            }
        }
    }

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
