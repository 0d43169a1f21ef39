using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Decisions;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>
/// Answers an appeal: the mark stands, or a requirement the work speaks for is granted by a person, which is a new entry of the
/// ledger. Work that people mark may instead be marked again; that closes the appeal by itself.
/// </summary>
public sealed class DecideAppeal(SchoolDatabase database, TaskEditions editions, Rulings rulings, TimeProvider clock)
{
    /// <returns>The attempt concerned.</returns>
    public async Task<Outcome<Guid>> HandleAsync(Actor actor, Guid appeal, AppealDecision decision, CancellationToken cancellation = default)
    {
        if (AppealReasons.Refusal(decision.Answer) is { } refusal)
        {
            return refusal;
        }

        return await database.WriteAsync<Guid>(
            async school =>
            {
                if (await school.Appeals.SingleOrDefaultAsync(row => row.Id == appeal, cancellation) is not { } row)
                {
                    return new SubjectUnknown();
                }

                if (row.State != AppealState.Open)
                {
                    return new AppealClosed();
                }

                var outcome = decision.Attained is { } requirement
                    ? await GrantAsync(school, actor, row, requirement, decision.Answer, cancellation)
                    : (Outcome<Guid?>)(Guid?)null;
                if (outcome.IsRefused(out var refused))
                {
                    return refused;
                }

                row.State = outcome.Result is null ? AppealState.Refused : AppealState.Overridden;
                row.Outcome = outcome.Result;
                row.DecidedBy = actor.Person;
                row.DecidedAt = clock.GetUtcNow();
                row.Answer = decision.Answer.Trim();
                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return row.AttemptId;
            },
            oneAtATime: $"appeal:{appeal}",
            cancellation);
    }

    /// <returns>The new entry of the ledger.</returns>
    private async Task<Outcome<Guid?>> GrantAsync(SchoolContext school, Actor actor, AppealRow appeal, RequirementCode requirement, string answer, CancellationToken cancellation)
    {
        var work = await school.Attempts.AsNoTracking().Where(row => row.Id == appeal.AttemptId).Select(row => new { row.TaskCode, row.TaskVersion }).SingleAsync(cancellation);
        var task = await editions.OfAsync(school, work.TaskCode, work.TaskVersion, cancellation);
        if (task?.Requirements.Contains(requirement) != true)
        {
            return new SubjectUnknown();
        }

        // An appeal has one end: where a second person decides, the requirement's page is the place, and the appeal waits for it.
        if (await school.Schools.AnyAsync(own => own.DecisionsNeedSecondPerson, cancellation))
        {
            return new GrantNeedsSecondPerson();
        }

        var decided = await rulings.DecideAsync(school, actor, appeal.StudentId, new Ruling(DecisionKind.Override, requirement, Attained: true, Until: null, answer.Trim()), cancellation);
        return decided.IsRefused(out var refusal) ? refusal : decided.Result.Entry;
    }
}
