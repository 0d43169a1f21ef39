using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>A spoke of the radar: the group's score out of 100 against the pass line.</summary>
public sealed record GroupAttainmentView(RequirementGroup Group, Wording Name, Score Score, Score PassLine, int Attained, int Total);
