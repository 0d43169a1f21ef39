using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>
/// Something that differs from student to student in a brief, such as the product, and what it may be. All choices must be equally hard.
/// </summary>
public sealed record BriefVariable(VariableName Name, IReadOnlyList<Wording> Choices);
