using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Remediation;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>A person decides a requirement in place of the rules, with a reason. The last word supersedes the one before.</summary>
public sealed class OverrideRequirement(SchoolDatabase database, SchoolLibrary library, RemedialFollowUp remedial, TimeProvider clock)
{
    private const int ShortestReason = 10;

    public async Task<Outcome<bool>> HandleAsync(Actor actor, Guid student, RequirementCode requirement, bool attained, string reason, CancellationToken cancellation = default)
    {
        if (reason.Trim().Length < ShortestReason)
        {
            return new OverrideRejected();
        }

        return await database.WriteAsync<bool>(
            async school =>
            {
                var content = await ContentAsync(school, library, actor, student, requirement, attained, reason, clock.GetUtcNow(), cancellation);
                if (content is null)
                {
                    return new SubjectUnknown();
                }

                await LedgerWriter.AppendAsync(school, $"override:{content.Id}", content, cancellation);
                await remedial.TakeBackAsync(school, student, cancellation);
                return true;
            },
            cancellation);
    }

    /// <returns>The entry that says so; null when the requirement is none of the student's.</returns>
    internal static async Task<EvidenceContent?> ContentAsync(
        SchoolContext school,
        SchoolLibrary library,
        Actor actor,
        Guid student,
        RequirementCode requirement,
        bool attained,
        string reason,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        var row = await school.Students.AsNoTracking().SingleAsync(row => row.Id == student, cancellation);
        var standard = library.StandardFor(row.EntryYear);
        return standard.RequirementsOf(new SpecializationCode(row.Specialization)).All(own => own.Code != requirement)
            ? null
            : new EvidenceContent(
                LedgerWriter.NewId(),
                StudentRecords.IdOf(student),
                [requirement],
                Task: null,
                Attempt: null,
                EvidenceKind.Override,
                WorkCondition.Proctored,
                Metrics: [],
                Score: null,
                Lines: [],
                new Assessor(AssessorKind.Person, actor.Person.ToString()),
                ArtefactDigests: [],
                now,
                now,
                now,
                standard.Version,
                Supersedes: null,
                attained ? OverrideVerdict.Attained : OverrideVerdict.NotAttained,
                reason.Trim());
    }
}
