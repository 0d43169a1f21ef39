using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.TrainingTasks;

/// <summary>The edition of a training task (实训项目) the school gives out now.</summary>
/// <param name="Workshop">Which workbench opens it: <c>typing</c>, <c>judged-work</c>.</param>
/// <param name="Offer">What evidence of it speaks for and measures, its strongest condition, and how long it takes.</param>
public sealed record TaskEdition(TaskCode Code, int Version, string Workshop, Wording Summary, TaskOffer Offer)
{
    public Wording Title => Offer.Title;

    public IReadOnlyList<RequirementCode> Requirements => Offer.Requirements;
}
