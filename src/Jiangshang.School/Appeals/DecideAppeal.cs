using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Remediation;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>
/// Answers an appeal: the mark stands, or a requirement the work speaks for is granted by a person, which is a new entry of the
/// ledger. Work that people mark may instead be marked again; that closes the appeal by itself.
/// </summary>
public sealed class DecideAppeal(SchoolDatabase database, SchoolLibrary library, TaskEditions editions, RemedialFollowUp remedial, TimeProvider clock)
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

        var content = await OverrideRequirement.ContentAsync(school, library, actor, appeal.StudentId, requirement, attained: true, answer, clock.GetUtcNow(), cancellation);
        if (content is null)
        {
            return new SubjectUnknown();
        }

        await LedgerWriter.AppendAsync(school, $"appeal:{appeal.Id}", content, cancellation);
        await remedial.TakeBackAsync(school, appeal.StudentId, cancellation);
        return Guid.Parse(content.Id.Value);
    }
}
