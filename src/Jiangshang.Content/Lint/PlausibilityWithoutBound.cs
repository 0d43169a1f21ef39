using Jiangshang.Content.Rules;
using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.Typing;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Content.Lint;

/// <summary>Where typing is assessed, every check of its record has a bound: a check without one would be silent for ever.</summary>
public sealed class PlausibilityWithoutBound : IContentCheck
{
    private static readonly FindingTemplate Missing = new("C035", Severity.Problem, "检查项 {0} 没有界限。", "The check {0} has no bound.");

    private static readonly FindingTemplate Silent = new("C035", Severity.Problem, "界限 {0} 的权重是 {1}，应在 1 到 {2} 之间。", "The bound of {0} weighs {1}; it must be between 1 and {2}.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Missing, Silent];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        if (content.Plausibility is not { } rules)
        {
            // Without any bounds nothing is checked: a folder that assesses typing must say that it wants that.
            return content.Tasks.Any(task => task.Body is TaskBody.Typing { Task.Rules.Conditions: TypingConditions.Assessed })
                ? [Missing.At(new Place(PlausibilityReader.FileName, 1), "*")]
                : [];
        }

        return PlausibilityBounds.MissingFrom(rules.Bounds.Bounds).Select(check => Missing.At(content.Places.Of(rules), check))
            .Concat(rules.Bounds.Bounds
                .Where(bound => bound.Weight < 1 || bound.Weight > rules.Bounds.HoldAt)
                .Select(bound => Silent.At(content.Places.Of(bound), bound.Check, bound.Weight, rules.Bounds.HoldAt)));
    }
}
