using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;
using Jiangshang.School.Access;
using Jiangshang.School.Decisions;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Views.Students;

namespace Jiangshang.Server.Students;

/// <summary>One requirement of one student, with the decisions staff have to know of.</summary>
public sealed class RequirementPages(StudentCases cases, StudentChains chains, DecisionReading decisions)
{
    public async Task<IResult> AnswerAsync(Actor actor, Guid student, RequirementCode requirement, CancellationToken cancellation)
    {
        var view = await cases.FindAsync(student, cancellation) is { } found
            ? RequirementViews.Of(found.School, found.Student, await chains.ReadAsync(student, cancellation), requirement)
            : null;
        return view is null ? new RefusedResult(new SubjectUnknown())
            : actor.IsStaff ? TypedResults.Ok(view with { Waiting = await WaitingAsync(actor, student, requirement, cancellation) })
            : TypedResults.Ok(view);
    }

    private async Task<IReadOnlyList<WaitingDecisionView>> WaitingAsync(Actor actor, Guid student, RequirementCode requirement, CancellationToken cancellation) =>
        [.. (await decisions.WaitingAsync(student, requirement, cancellation)).Select(waiting => new WaitingDecisionView(
            waiting.Decision.Id,
            waiting.Decision.Attained,
            waiting.Decision.Reason,
            waiting.Decision.Until,
            waiting.ProposedBy,
            waiting.Decision.ProposedAt,
            waiting.Decision.ProposedBy != actor.Person))];
}
