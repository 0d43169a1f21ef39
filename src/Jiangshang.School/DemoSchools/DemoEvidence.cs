using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Attempts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.DemoSchools;

/// <summary>Evidence of past work: made as the school always makes it, but with ids that follow from the seed.</summary>
internal static class DemoEvidence
{
    public static EvidenceContent Of(DemoStudent student, TaskEdition task, AttemptRow attempt, ScoreSheet sheet, IReadOnlyList<string> digests, Guid? markedBy = null) =>
        WorkEvidence.Of(
            attempt,
            task,
            sheet,
            student.Standard.Version,
            digests,
            attempt.SubmittedAt!.Value,
            attempt.ScoredAt!.Value,
            markedBy,
            explanation: attempt.Comment) with
        {
            Id = IdOf(student, $"attempt {attempt.Id}"),
        };

    /// <summary>A person's decision in place of the rules.</summary>
    public static EvidenceContent Decision(DemoStudent student, RequirementCode requirement, Guid decidedBy, DateTimeOffset at, string reason) => new(
        IdOf(student, "decision"),
        StudentRecords.IdOf(student.Person.Id),
        [requirement],
        Task: null,
        Attempt: null,
        EvidenceKind.Override,
        WorkCondition.Proctored,
        Metrics: [],
        Score: null,
        Lines: [],
        new Assessor(AssessorKind.Person, decidedBy.ToString()),
        ArtefactDigests: [],
        at,
        at,
        at,
        student.Standard.Version,
        Supersedes: null,
        OverrideVerdict.Attained,
        reason);

    public static EvidenceId IdOf(DemoStudent student, string purpose) => new(student.Random.Id($"evidence {purpose}").ToString());
}
