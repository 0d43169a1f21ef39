using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Certificates;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;

namespace Jiangshang.School.Decisions;

/// <summary>
/// A person decides a requirement in place of the rules, or takes such a decision back, with a reason. It takes effect at once, or when a second
/// person has confirmed it where the school wants that.
/// </summary>
public sealed class OverrideRequirement(SchoolDatabase database, Rulings rulings, TimeProvider clock)
{
    private const int ShortestReason = 10;

    /// <param name="until">The last day it speaks; null when it speaks until it is withdrawn or replaced.</param>
    /// <returns>Whether it has taken effect; otherwise a second person has to confirm it.</returns>
    public async Task<Outcome<bool>> HandleAsync(
        Actor actor, Guid student, RequirementCode requirement, bool attained, string reason, DateOnly? until = null, CancellationToken cancellation = default) =>
        reason.Trim().Length < ShortestReason ? new OverrideRejected()
        : until < SchoolDays.Of(clock.GetUtcNow()) ? new OverrideEnded()
        : await DecideAsync(actor, student, DecisionKind.Override, requirement, attained, until, reason, cancellation);

    /// <summary>The standing override speaks no more: evidence decides again.</summary>
    public async Task<Outcome<bool>> WithdrawAsync(Actor actor, Guid student, RequirementCode requirement, string reason, CancellationToken cancellation = default) =>
        reason.Trim().Length < ShortestReason
            ? new OverrideRejected()
            : await DecideAsync(actor, student, DecisionKind.Withdrawal, requirement, attained: null, until: null, reason, cancellation);

    private Task<Outcome<bool>> DecideAsync(
        Actor actor, Guid student, DecisionKind kind, RequirementCode requirement, bool? attained, DateOnly? until, string reason, CancellationToken cancellation) =>
        database.WriteAsync<bool>(
            async school =>
            {
                var outcome = await rulings.DecideAsync(school, actor, student, new Ruling(kind, requirement, attained, until, reason.Trim()), cancellation);
                return outcome.IsRefused(out var refusal) ? refusal : outcome.Result.State == DecisionState.InForce;
            },
            oneAtATime: $"rulings:{student}",
            cancellation);
}
