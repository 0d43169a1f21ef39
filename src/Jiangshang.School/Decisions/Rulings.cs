using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Certificates;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Remediation;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Decisions;

/// <summary>Writes down what people decide about requirements, and lets it take effect: the only code that overrides.</summary>
public sealed class Rulings(SchoolLibrary library, StudentRecords records, RemedialFollowUp remedial, TimeProvider clock)
{
    /// <summary>To be called inside the caller's transaction.</summary>
    /// <returns>The decision, in force or waiting for a second person.</returns>
    public async Task<Outcome<DecisionRow>> DecideAsync(SchoolContext school, Actor actor, Guid student, Ruling ruling, CancellationToken cancellation)
    {
        var row = await school.Students.AsNoTracking().SingleAsync(row => row.Id == student, cancellation);
        var standard = library.StandardFor(row.EntryYear);
        if (standard.RequirementsOf(new SpecializationCode(row.Specialization)).All(own => own.Code != ruling.Requirement))
        {
            return new SubjectUnknown();
        }

        if (ruling.Kind == DecisionKind.Withdrawal && await StandingAsync(school, student, ruling.Requirement, cancellation) is null)
        {
            return new NothingToWithdraw();
        }

        if (await school.Decisions.AnyAsync(other => other.StudentId == student && other.Requirement == ruling.Requirement.Value && other.State == DecisionState.Proposed, cancellation))
        {
            return new AlreadyProposed();
        }

        var decision = RowOf(actor, student, standard.Version, ruling, clock.GetUtcNow());
        school.Decisions.Add(decision);
        if (await school.Schools.AllAsync(own => !own.DecisionsNeedSecondPerson, cancellation))
        {
            await EnforceAsync(school, decision, cancellation);
        }
        else
        {
            await StudentVersions.BumpAsync(school, student, cancellation);
        }

        await school.SaveChangesAsync(cancellation);
        return decision;
    }

    /// <summary>Lets a decision take effect: an entry of the student's ledger, which replaces the one that stood.</summary>
    public async Task EnforceAsync(SchoolContext school, DecisionRow decision, CancellationToken cancellation)
    {
        var requirement = new RequirementCode(decision.Requirement!);
        var standing = await StandingAsync(school, decision.StudentId, requirement, cancellation);
        var content = ContentOf(decision, requirement, standing?.Id, clock.GetUtcNow());
        decision.State = DecisionState.InForce;
        decision.Entry = Guid.Parse(content.Id.Value);
        await LedgerWriter.AppendAsync(school, $"override:{content.Id}", content, cancellation);
        await remedial.TakeBackAsync(school, decision.StudentId, cancellation);
    }

    private async Task<EvidenceContent?> StandingAsync(SchoolContext school, Guid student, RequirementCode requirement, CancellationToken cancellation) =>
        StandingOverride.Of((await records.LoadAsync(school, student, cancellation))!.Evidence, requirement, SchoolDays.Of(clock.GetUtcNow()));

    private static DecisionRow RowOf(Actor actor, Guid student, VersionedCode standard, Ruling ruling, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        StudentId = student,
        Kind = ruling.Kind,
        Requirement = ruling.Requirement.Value,
        Attained = ruling.Attained,
        Until = ruling.Until,
        Reason = ruling.Reason,
        Standard = standard.ToString(),
        ProposedBy = actor.Person,
        ProposedAt = now,
        State = DecisionState.Proposed,
    };

    private static EvidenceContent ContentOf(DecisionRow decision, RequirementCode requirement, EvidenceId? standing, DateTimeOffset now) => new(
        LedgerWriter.NewId(),
        StudentRecords.IdOf(decision.StudentId),
        [requirement],
        Task: null,
        Attempt: null,
        EvidenceKind.Override,
        WorkCondition.Proctored,
        Metrics: [],
        Score: null,
        Lines: [],
        new Assessor(AssessorKind.Person, decision.ProposedBy.ToString()),
        ArtefactDigests: [],
        now,
        now,
        now,
        VersionedCode.TryParse(decision.Standard, out var standard) ? standard : throw new InvalidOperationException($"{decision.Standard} is no version of a standard."),
        standing,
        decision.Attained switch
        {
            true => OverrideVerdict.Attained,
            false => OverrideVerdict.NotAttained,
            null => null,
        },
        decision.Reason)
    {
        Until = decision.Until,
    };
}
