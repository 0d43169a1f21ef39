namespace Jiangshang.Content.Lint;

/// <summary>The academic evaluation is out of 100.</summary>
public sealed class EvaluationWeights : IContentCheck
{
    private static readonly FindingTemplate Sum = new("C022", Severity.Problem,
        "学业评价各部分权重加起来是 {0}，应当正好是 100。", "The weights of the academic evaluation add up to {0}; they must make 100.");

    private static readonly FindingTemplate Negative = new("C022", Severity.Problem,
        "学业评价的权重、分值和加分都不能是负数。", "Weights, points and credit of the academic evaluation cannot be negative.");

    private static readonly FindingTemplate Order = new("C022", Severity.Problem,
        "分值应当是：0 < 达成 {0} ≤ 优秀 {1} ≤ 100。", "Points must be: 0 < attained {0} ≤ excellent {1} ≤ 100.");

    private static readonly FindingTemplate Weightless = new("C022", Severity.Problem,
        "要求 {0} 的权重是 {1}，应当是正数。", "Requirement {0} has weight {1}; it must be positive.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Sum, Negative, Order, Weightless];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var standard in content.Standards)
        {
            var policy = standard.Evaluation;
            var place = content.Places.Of(policy);
            int[] weights = [policy.MoralWeight, policy.GeneralWeight, policy.CoreWeight, policy.SpecializedWeight, policy.CertificateWeight];
            if (weights.Sum() != 100)
            {
                yield return Sum.At(place, weights.Sum());
            }

            if (weights.Any(weight => weight < 0) || policy.ExtraCertificateCredit < 0 || policy.MaximumExtraCredit < 0)
            {
                yield return Negative.At(place);
            }

            if (policy.AttainedPoints < 1 || policy.AttainedPoints > policy.ExcellentPoints || policy.ExcellentPoints > 100)
            {
                yield return Order.At(place, policy.AttainedPoints, policy.ExcellentPoints);
            }

            foreach (var requirement in standard.Requirements.Where(requirement => requirement.Weight < 1))
            {
                yield return Weightless.At(content.Places.Of(requirement), requirement.Code, requirement.Weight);
            }
        }
    }
}
