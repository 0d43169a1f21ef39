using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Access;
using Jiangshang.School.Decisions;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;

namespace Jiangshang.Server.Students;

/// <summary>What people decide in place of the rules, take back, and confirm for one another.</summary>
public static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder api)
    {
        api.MapPost("/api/students/{student}/requirements/{requirement}/override", OverrideAsync).Requires(Act.OverrideRequirement, "student");
        api.MapPost("/api/students/{student}/requirements/{requirement}/withdrawal", WithdrawAsync).Requires(Act.OverrideRequirement, "student");
        api.MapPost("/api/students/{student}/requirements/{requirement}/decisions/{decision}", ConfirmAsync).Requires(Act.OverrideRequirement, "student");
    }

    private static async Task<IResult> OverrideAsync(
        Guid student, string requirement, OverrideRequest request, Caller caller, OverrideRequirement act, RequirementPages pages, CancellationToken cancellation)
    {
        var outcome = await act.HandleAsync(caller.Actor, student, new RequirementCode(requirement), request.Attained, request.Reason, request.Until, cancellation);
        return await outcome.AnswerAsync(_ => pages.AnswerAsync(caller.Actor, student, new RequirementCode(requirement), cancellation));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid student, string requirement, WithdrawOverrideRequest request, Caller caller, OverrideRequirement act, RequirementPages pages, CancellationToken cancellation)
    {
        var outcome = await act.WithdrawAsync(caller.Actor, student, new RequirementCode(requirement), request.Reason, cancellation);
        return await outcome.AnswerAsync(_ => pages.AnswerAsync(caller.Actor, student, new RequirementCode(requirement), cancellation));
    }

    private static async Task<IResult> ConfirmAsync(
        Guid student, string requirement, Guid decision, ConfirmDecisionRequest request, Caller caller, ConfirmDecision act, RequirementPages pages, CancellationToken cancellation)
    {
        var outcome = await act.HandleAsync(caller.Actor, student, decision, request.Agree, request.Answer, cancellation);
        return await outcome.AnswerAsync(_ => pages.AnswerAsync(caller.Actor, student, new RequirementCode(requirement), cancellation));
    }
}
