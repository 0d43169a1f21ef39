using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>The academic evaluation (学业评价): each part out of 100, and the weighted total with credit for extra certificates.</summary>
public sealed record AcademicEvaluation(
    IReadOnlyDictionary<RequirementGroup, Score> Groups,
    Score Certificates,
    Score ExtraCredit,
    Score Total);
