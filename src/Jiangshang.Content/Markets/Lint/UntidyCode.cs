using System.Text.RegularExpressions;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A code that is not lower-case words with hyphens (不规范的代码).</summary>
public sealed partial class UntidyCode : IMarketCheck
{
    public string Id => "M020";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        return Untidy(content, "categories", scenario.Categories.Select(item => item.Code))
            .Concat(Untidy(content, "products", scenario.Products.Select(item => item.Code)))
            .Concat(Untidy(content, "segments", scenario.Segments.Select(item => item.Code)))
            .Concat(Untidy(content, "provinces", scenario.Provinces.Select(item => item.Code)))
            .Concat(Untidy(content, "suppliers", scenario.Suppliers.Select(item => item.Code)))
            .Concat(Untidy(content, "carriers", scenario.Carriers.Select(item => item.Code)))
            .Concat(Untidy(content, "packagings", scenario.Packagings.Select(item => item.Code)))
            .Concat(Untidy(content, "rivals", scenario.Rivals.Select(item => item.Code)));
    }

    private IEnumerable<MarketContentFault> Untidy(MarketContent content, string section, IEnumerable<string> codes) =>
        codes.Select((code, index) => (code, index))
            .Where(item => !Tidy().IsMatch(item.code))
            .Select(item => content.Fault(this, section, item.index,
                $"代码“{item.code}”应是小写字母、数字和连字符。",
                $"The code “{item.code}” must be small letters, digits and hyphens."));

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tidy();
}
