using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.PlatformRules;
using Jiangshang.Marketplace.Quantities;

namespace Jiangshang.Content.Markets;

/// <summary>Rules, with their law and its sums.</summary>
internal sealed partial class MarketScenarioReader
{
    private static PlatformRule RuleOf(YamlSection s) => new(
        s.Text("code"),
        s.Text("title"),
        s.Text("basis"),
        s.Choice<RuleTest>("test"),
        [.. s.Texts("words", optional: true)],
        [.. s.Texts("exemptions", optional: true)],
        [.. s.Texts("classes", optional: true).Select(text => ClassOf(s, text))],
        new Pieces(s.Whole("limit", "0")),
        new Day(s.Whole("announced", "0")),
        new Day(s.Whole("inForce", "0")),
        s.Ratio("detection"),
        new Pieces(s.Whole("points")),
        s.Money("fine"),
        s.Text("statutoryRange"),
        s.Money("statutoryLowest", "0"),
        s.Money("statutoryHighest", "0"),
        s.Text("source"),
        s.Text("validFrom", ""),
        s.Flag("delists", false),
        new DayCount(s.Whole("pointsLast")),
        s.Text("remedy"));

    private static LegalClass ClassOf(YamlSection s, string text)
    {
        if (!Enum.TryParse<LegalClass>(text, ignoreCase: true, out var value))
        {
            s.Fault(s.Find("classes"), $"“classes”里的“{text}”不认识。", $"“{text}” in “classes” is not known.");
        }

        return value;
    }
}
