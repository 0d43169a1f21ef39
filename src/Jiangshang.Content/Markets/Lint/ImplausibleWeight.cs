using System.Globalization;
using System.Text.RegularExpressions;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A shipping weight that cannot be, or is less than the net weight on the fact sheet (重量不合理).</summary>
public sealed partial class ImplausibleWeight : IMarketCheck
{
    public string Id => "M005";

    private const int Lightest = 5;
    private const int Heaviest = 30_000;

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var p = 0; p < content.Scenario.Products.Length; p++)
        {
            var product = content.Scenario.Products[p];
            if (product.Weight.Value is < Lightest or > Heaviest)
            {
                yield return content.Fault(this, "products", p,
                    $"产品“{product.Name}”的重量 {product.Weight} 克不合理，应在 {Lightest} 到 {Heaviest} 克之间。",
                    $"“{product.Name}” weighs {product.Weight} grams, which cannot be right; from {Lightest} to {Heaviest} is.");
            }

            foreach (var fact in product.Facts.Where(fact => fact.Name is "净重" or "净含量"))
            {
                if (Grams(fact.Value) is { } net && net > product.Weight.Value)
                {
                    yield return content.Fault(this, "products", p,
                        $"产品“{product.Name}”的{fact.Name}“{fact.Value}”比发货重量 {product.Weight} 克还重。",
                        $"{fact.Name} “{fact.Value}” of “{product.Name}” is more than its shipping weight of {product.Weight} grams.");
                }
            }
        }
    }

    /// <summary>Grams at the beginning of a fact, a millilitre counted as a gram; nothing when it does not begin with a measure.</summary>
    private static decimal? Grams(string value)
    {
        var match = Measure().Match(value);
        if (!match.Success)
        {
            return null;
        }

        var amount = decimal.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var pieces = match.Groups[3].Success ? decimal.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) : 1;
        return amount * pieces * (match.Groups[2].Value is "千克" or "升" ? 1000 : 1);
    }

    [GeneratedRegex(@"^(\d+(?:\.\d+)?)(千克|克|毫升|升)(?:×(\d+))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Measure();
}
