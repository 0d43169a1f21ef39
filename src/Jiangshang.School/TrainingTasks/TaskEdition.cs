using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Tasks;

namespace Jiangshang.School.TrainingTasks;

/// <summary>One edition of a training task (实训项目).</summary>
/// <param name="Offer">What evidence of it speaks for and measures, its strongest condition, and how long it takes.</param>
/// <param name="Desk">Where its workshop's work is prepared, handed in and scored.</param>
/// <param name="Source">What it was read from, which is what is kept of it.</param>
public sealed record TaskEdition(Wording Summary, TaskOffer Offer, WorkshopDesk Desk, TaskSource Source)
{
    public TaskCode Code { get; } = new(Offer.Task.Code);

    public int Version => Offer.Task.Version;

    /// <summary>Which workbench opens it: <c>typing</c>, <c>judged-work</c>.</summary>
    public string Workshop => Desk.Workshop;

    public Wording Title => Offer.Title;

    public IReadOnlyList<RequirementCode> Requirements => Offer.Requirements;

    /// <summary>Whether another text of the same edition asks for the same work and marks it alike; comments and layout do not count.</summary>
    public bool IsSameWorkAs(TaskEdition other) =>
        Source.Digest == other.Source.Digest || (Desk.TaskJson == other.Desk.TaskJson && Told(this) == Told(other));

    private static string Told(TaskEdition edition) => Storage.StorageJson.Write(new { edition.Summary, edition.Offer });
}
