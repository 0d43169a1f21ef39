using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.TrainingTasks;

/// <summary>A training task in a line.</summary>
/// <param name="Workshop">Which workbench opens: <c>typing</c>, <c>judged-work</c>.</param>
public sealed record TaskCard(TaskCode Code, int Version, string Workshop, Wording Title, Wording Summary, IReadOnlyList<RequirementCode> Requirements, int Minutes, WorkCondition StrongestCondition);
