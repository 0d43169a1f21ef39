using System.Globalization;
using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>Says a finding in one sentence of both languages, the same on every screen and in every file.</summary>
public static class FindingWording
{
    public static Wording Of(CompetencyStandard standard, Finding finding) => finding switch
    {
        Finding.RequirementNotAttained gap => OfRequirement(standard, gap),
        Finding.CertificateMissing gap => OfCertificate(standard, gap),
        Finding.CertificateAdvised advice => OfAdvice(standard, advice),
        Finding.CertificatePlanIncomplete plan => OfPlan(plan),
        Finding.EvaluationTooLow low => new Wording(
            $"学业评价 {low.Total} 分，低于学校规定的 {low.Minimum} 分。",
            $"The academic evaluation is {low.Total}, below the school's minimum of {low.Minimum}."),
        _ => throw new InvalidOperationException($"Unknown finding {finding.GetType().Name}."),
    };

    public static Wording Of(CertificateStanding standing) => standing switch
    {
        CertificateStanding.Counts => new("有效", "counts"),
        CertificateStanding.AwaitingVerification => new("等待核验", "awaiting verification"),
        CertificateStanding.Rejected => new("核验未通过", "could not be verified"),
        CertificateStanding.Revoked => new("已被撤销", "revoked"),
        CertificateStanding.Expired => new("已过有效期", "expired"),
        CertificateStanding.NotYetIssued => new("发证日期晚于审核日期", "issued after the day of the audit"),
        CertificateStanding.OutsideValidity => new("发证日期不在该证书的有效发证期内", "issued when this type was not issued"),
        CertificateStanding.NotInCatalogue => new("不在证书目录中", "not in the catalogue"),
        CertificateStanding.LevelTooLow => new("等级不够", "of too low a level"),
    };

    private static Wording OfRequirement(CompetencyStandard standard, Finding.RequirementNotAttained gap)
    {
        var title = standard.Requirement(gap.Requirement)?.Title ?? new Wording("", "");
        if (gap.Unmet.Count == 0)
        {
            return new Wording($"要求 {gap.Requirement}“{title.Zh}”经复核认定为未达成。", $"Requirement {gap.Requirement} “{title.En}” was ruled not attained.");
        }

        var unmet = gap.Unmet.Select(verdict => OfCriterion(standard, verdict)).ToList();
        return new Wording(
            $"要求 {gap.Requirement}“{title.Zh}”尚未达成：{string.Join("；", unmet.Select(words => words.Zh))}。",
            $"Requirement {gap.Requirement} “{title.En}” is not attained: {string.Join("; ", unmet.Select(words => words.En))}.");
    }

    private static Wording OfCriterion(CompetencyStandard standard, CriterionVerdict verdict)
    {
        var criterion = verdict.Criterion;
        var bounds = criterion.Bounds.Select(bound => OfBound(standard, bound)).ToList();
        var demand = new Wording(string.Join("、", bounds.Select(words => words.Zh)), string.Join(", ", bounds.Select(words => words.En)));
        if (verdict.Reading is not { } reading)
        {
            return new Wording($"“{criterion.Title.Zh}”还没有证据（要求{demand.Zh}）", $"no evidence yet for “{criterion.Title.En}” ({demand.En})");
        }

        var metric = NameOf(standard, criterion.Bounds[0].Metric);
        return new Wording(
            $"“{criterion.Title.Zh}”要求{demand.Zh}，目前最接近的一次{metric.Zh}为 {reading}",
            $"“{criterion.Title.En}” asks for {demand.En}; in the closest attempt {metric.En} was {reading}");
    }

    private static Wording OfBound(CompetencyStandard standard, MetricBound bound)
    {
        var name = NameOf(standard, bound.Metric);
        var unit = standard.Metrics.FirstOrDefault(metric => metric.Code == bound.Metric)?.Unit ?? new Wording("", "");
        var atLeast = bound.Comparison == Comparison.AtLeast;
        return new Wording(
            $"{name.Zh}{(atLeast ? "不低于" : "不高于")} {bound.Threshold} {unit.Zh}".TrimEnd(),
            $"{name.En} {(atLeast ? "at least" : "at most")} {bound.Threshold} {unit.En}".TrimEnd());
    }

    private static Wording OfCertificate(CompetencyStandard standard, Finding.CertificateMissing gap)
    {
        var statement = StatementOf(standard, gap.Rule);
        var misses = gap.NearMisses
            .GroupBy(miss => miss.Standing)
            .Select(group => (Words: Of(group.Key), Count: group.Count().ToString(CultureInfo.InvariantCulture)))
            .ToList();
        var zh = misses.Count == 0 ? "" : $"（已交的证书：{string.Join("、", misses.Select(miss => $"{miss.Count} 份{miss.Words.Zh}"))}）";
        var en = misses.Count == 0 ? "" : $" (handed in: {string.Join(", ", misses.Select(miss => $"{miss.Count} {miss.Words.En}"))})";
        return new Wording($"证书要求 {gap.Rule} 未满足：{statement.Zh}{zh}", $"Certificate rule {gap.Rule} is not met: {statement.En}{en}");
    }

    private static Wording OfAdvice(CompetencyStandard standard, Finding.CertificateAdvised advice)
    {
        var statement = StatementOf(standard, advice.Rule);
        return new Wording($"建议 {advice.Rule}：{statement.Zh}", $"Advice {advice.Rule}: {statement.En}");
    }

    private static Wording OfPlan(Finding.CertificatePlanIncomplete plan)
    {
        var count = plan.Planned >= plan.Minimum && plan.Planned <= plan.Maximum
            ? new Wording("", "")
            : new Wording(
                $"已列入 {plan.Planned} 个证书，应当为 {plan.Minimum} 到 {plan.Maximum} 个。",
                $" It names {plan.Planned} certificates; {plan.Minimum} to {plan.Maximum} are asked for.");
        var codes = string.Join("、", plan.NotRecognised);
        var recognised = plan.NotRecognised.Count == 0
            ? new Wording("", "")
            : new Wording($"其中 {codes} 不在认可的目录里。", $" Not recognised: {codes}.");
        return new Wording($"证书计划需要调整：{count.Zh}{recognised.Zh}", $"The certificate plan needs a change:{count.En}{recognised.En}");
    }

    private static Wording NameOf(CompetencyStandard standard, MetricCode code) =>
        standard.Metrics.FirstOrDefault(metric => metric.Code == code)?.Name ?? new Wording(code.Value, code.Value);

    private static Wording StatementOf(CompetencyStandard standard, CertificateRuleCode code) =>
        standard.CertificateRules.FirstOrDefault(rule => rule.Code == code)?.Statement ?? new Wording("", "");
}
