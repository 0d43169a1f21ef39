using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A job group (职业岗位群) the objective names, and the specializations that prepare for it.</summary>
public sealed record JobGroup(string Code, Wording Name, IReadOnlyList<SpecializationCode> Specializations, Source Source);
