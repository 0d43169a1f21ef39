namespace Jiangshang.Content.Markets.Lint;

/// <summary>A rule that changes during the run with less than seven days’ notice, or that never comes into force (规则变更没有提前七日公示).</summary>
public sealed class RuleSprungOnStores : IMarketCheck
{
    public string Id => "M021";

    private const int Notice = 7;

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var r = 0; r < content.Scenario.Rules.Length; r++)
        {
            var rule = content.Scenario.Rules[r];
            if (rule.InForce.Value > 0 && rule.InForce.Value - rule.Announced.Value < Notice)
            {
                yield return content.Fault(this, "rules", r,
                    $"规则 {rule.Code} 生效前公示不足 {Notice} 天（电子商务法第三十四条）。",
                    $"Rule {rule.Code} is announced less than {Notice} days before it is in force (E-Commerce Law, article 34).");
            }

            if (rule.InForce.Value >= content.Scenario.Days.Value)
            {
                yield return content.Fault(this, "rules", r,
                    $"规则 {rule.Code} 在场景结束之前不会生效。",
                    $"Rule {rule.Code} does not come into force before the scenario ends.");
            }
        }
    }
}
