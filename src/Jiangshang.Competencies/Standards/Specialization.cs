using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A specialization (专业（技能）方向): five of them; a student has one.</summary>
public sealed record Specialization(SpecializationCode Code, Wording Name, Source Source);
