using System.Text;
using Jiangshang.Marketplace.PlatformRules;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>docs/market/rules.md: every law and rule of the field, how it is checked, or why it is not. Written from content; JIANGSHANG_APPROVE=1 rewrites it.</summary>
public sealed class RuleTableTests
{
    private const int Laws = 36;

    /// <summary>Laws that no rule of the scenarios checks: what stands in their place, or why this market cannot show it.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["L2"] = "豁免，写在 L1 的 exemptions 里 / the exemptions of L1",
        ["L4"] = "由 L22（优惠的期限和条件）和 L14（事实）检查 / checked by L22 and L14",
        ["L19"] = "没有抽奖这种决策 / no decision to hold a lottery",
        ["L20"] = "价格、运费由引擎如实收取，没有另加收费的决策 / the engine charges what is marked; no decision can add to it",
        ["L23"] = "平台义务：网店开设时登记，不是一项决策 / a duty at opening, not a decision",
        ["L24"] = "没有默认搭售这种决策 / no decision to pre-tick anything",
        ["L25"] = "由下单流程保证：未付款的订单可以不付、自动关闭 / held by the order desk: an order may stay unpaid and is closed",
        ["L26"] = "由引擎执行：运输破损由卖家承担 / held by the engine: the seller bears damage in transit",
        ["L27"] = "由引擎执行：规则须提前公示（scenario.ruleNotice），违者拒绝；决策日志保全全部记录 / held by the engine: announcements at shorter notice are refused; the log keeps everything",
        ["L29"] = "由引擎执行：宣传不实被投诉，退一赔三、最低五百元（temptations.fraudMultiple、fraudLeast） / held by the engine: three times the price, at least 500 yuan",
        ["L30"] = "没有看人定价这种决策；评价不能删除 / no decision prices by person; reviews cannot be deleted",
        ["L31"] = "没有直播间；虚假流量由 L17 检查 / there are no live rooms; fake trades are L17",
        ["L32"] = "没有直播间 / there are no live rooms",
        ["L33"] = "没有直播间（2026-02-01 起施行） / there are no live rooms (in force 2026-02-01)",
    };

    [Fact]
    public void The_table_of_rules_is_as_content_has_it()
    {
        var file = Path.Combine(TheRepository.Root, "docs", "market", "rules.md");
        var text = Table();
        if (Environment.GetEnvironmentVariable("JIANGSHANG_APPROVE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void Every_law_of_the_field_is_checked_or_says_why_not()
    {
        var codes = Rules().Select(rule => rule.Rule.Code).Concat(Elsewhere.Keys).ToList();
        Assert.All(Enumerable.Range(1, Laws), law => Assert.Contains($"L{law}", codes));
        Assert.DoesNotContain(Rules(), rule => Elsewhere.ContainsKey(rule.Rule.Code));
    }

    [Fact]
    public void Every_kind_of_check_is_used_by_a_rule() =>
        Assert.Empty(Enum.GetValues<RuleTest>().Except(Rules().Select(rule => rule.Rule.Test)));

    private static List<(PlatformRule Rule, string Scenarios)> Rules()
    {
        MarketScenario[] scenarios = [Given.FirstLesson, Given.CityBazaar];
        return [.. scenarios.SelectMany(scenario => scenario.Rules).DistinctBy(rule => rule.Code)
            .Select(rule => (rule, string.Join(", ", scenarios.Where(scenario => scenario.Rules.Any(other => other.Code == rule.Code)).Select(scenario => scenario.Code))))
            .OrderBy(rule => rule.rule.Code[0]).ThenBy(rule => int.Parse(string.Concat(rule.rule.Code.Skip(1).TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture)).ThenBy(rule => rule.rule.Code, StringComparer.Ordinal)];
    }

    private static string Table()
    {
        var text = new StringBuilder("""
            # Rules

            What the market checks, from `content/markets/*/rules.yaml`; this page is written from there by a test (`RuleTableTests`). Codes L1–L36 are the laws of the
            field, P the platform's own rules. *Found* is the chance a day that a standing breach is found; points weigh on the natural rank for the days given; the
            fine is scaled to the classroom, the statutory sums are the law's own (yuan; none: no sum of money). *From* is the day from which the law applies outside
            this market: law is quoted for teaching and must be checked against the official text before anybody relies on it.

            | code | rule | basis | check | found a day | points, days | fine | statutory | source | from | in |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var (rule, scenarios) in Rules())
        {
            var test = rule.Test.ToString();
            var sums = rule.StatutoryHighest.Value == 0 ? "none" : FormattableString.Invariant($"{rule.StatutoryLowest.Value / 100}–{rule.StatutoryHighest.Value / 100}");
            var when = rule.InForce.Value > 0 ? FormattableString.Invariant($" (announced day {rule.Announced}, in force day {rule.InForce})") : "";
            text.Append(FormattableString.Invariant($"| {rule.Code} | {rule.Title} | {rule.Basis} | `{char.ToLowerInvariant(test[0])}{test[1..]}`{when} | {rule.Detection.Value / 100.0:0.##} % | {rule.Points}, {rule.PointsLast} | {rule.Fine}{(rule.Delists ? ", taken down" : "")} | {sums} | {rule.Source} | {rule.ValidFrom} | {scenarios} |\n"));
        }

        text.Append("\n## Not a rule of its own\n\n| code | in its place, or why not |\n| --- | --- |\n");
        foreach (var (code, reason) in Elsewhere.OrderBy(entry => int.Parse(entry.Key[1..], System.Globalization.CultureInfo.InvariantCulture)))
        {
            text.Append(FormattableString.Invariant($"| {code} | {reason} |\n"));
        }

        return text.ToString();
    }
}
