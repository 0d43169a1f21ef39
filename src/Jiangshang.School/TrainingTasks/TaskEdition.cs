using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.TrainingTasks;

/// <summary>The edition of a training task (实训项目) the school gives out now.</summary>
/// <param name="Offer">What evidence of it speaks for and measures, its strongest condition, and how long it takes.</param>
/// <param name="Desk">Where its workshop's work is prepared, handed in and scored.</param>
public sealed record TaskEdition(Wording Summary, TaskOffer Offer, WorkshopDesk Desk)
{
    public TaskCode Code { get; } = new(Offer.Task.Code);

    public int Version => Offer.Task.Version;

    /// <summary>Which workbench opens it: <c>typing</c>, <c>judged-work</c>.</summary>
    public string Workshop => Desk.Workshop;

    public Wording Title => Offer.Title;

    public IReadOnlyList<RequirementCode> Requirements => Offer.Requirements;
}
