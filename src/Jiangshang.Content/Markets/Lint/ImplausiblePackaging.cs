using Jiangshang.Marketplace.Quantities;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A way to pack whose mass, carbon, cost or ratios cannot be (包装数据不合理).</summary>
public sealed class ImplausiblePackaging : IMarketCheck
{
    public string Id => "M016";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var p = 0; p < content.Scenario.Packagings.Length; p++)
        {
            var packaging = content.Scenario.Packagings[p];
            var carbon = packaging.CarbonDioxide.Value / (double)Math.Max(1, packaging.Material.Value);
            if (packaging.Cost.Value <= 0 || packaging.Material.Value is < 5 or > 3_000 || carbon is < 0.5 or > 6)
            {
                yield return content.Fault(this, "packagings", p,
                    $"“{packaging.Name}”的成本、材料克数或每克碳排放不合理。",
                    $"Cost, grams of material or emission a gram of “{packaging.Name}” cannot be right.");
            }

            if (packaging.Layers.Value is < 1 or > 8 || packaging.VoidRatio.Value is < 0 or >= BasisPoints.One || packaging.Protection.Value is < 0 or > BasisPoints.One)
            {
                yield return content.Fault(this, "packagings", p,
                    $"“{packaging.Name}”的层数、空隙率或防护率不合理。",
                    $"Layers, empty space or protection of “{packaging.Name}” cannot be right.");
            }
        }
    }
}
