using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Decisions;

/// <summary>A second person confirms a decision that waits, or does not agree and says why.</summary>
public sealed class ConfirmDecision(SchoolDatabase database, Rulings rulings, TimeProvider clock)
{
    /// <param name="answer">What the second person says; needed when there is no agreement.</param>
    public Task<Outcome<bool>> HandleAsync(Actor actor, Guid student, Guid decision, bool agree, string? answer, CancellationToken cancellation = default) =>
        database.WriteAsync<bool>(
            async school =>
            {
                if (await school.Decisions.SingleOrDefaultAsync(row => row.Id == decision && row.StudentId == student, cancellation) is not { } row)
                {
                    return new SubjectUnknown();
                }

                if (Refusal(actor, row, agree, answer) is { } refusal)
                {
                    return refusal;
                }

                (row.SecondPerson, row.SecondAt, row.Answer) = (actor.Person, clock.GetUtcNow(), answer?.Trim());
                if (agree)
                {
                    await rulings.EnforceAsync(school, row, cancellation);
                }
                else
                {
                    row.State = DecisionState.Refused;
                    await StudentVersions.BumpAsync(school, student, cancellation);
                }

                return true;
            },
            oneAtATime: $"rulings:{student}",
            cancellation);

    private static Rejection? Refusal(Actor actor, DecisionRow row, bool agree, string? answer) =>
        row.State != DecisionState.Proposed ? new DecisionClosed()
        : row.ProposedBy == actor.Person ? new AnotherPersonNeeded()
        : !agree && string.IsNullOrWhiteSpace(answer) ? new OverrideRejected()
        : null;
}
