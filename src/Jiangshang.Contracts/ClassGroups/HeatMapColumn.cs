using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.ClassGroups;

/// <param name="Attained">How many of those it concerns have attained it.</param>
public sealed record HeatMapColumn(RequirementCode Code, RequirementGroup Group, Wording Title, int Attained, int Concerned);
