using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.DemoSchools;

/// <summary>A class of the demo school. Its students take the specializations in turn.</summary>
/// <param name="YearsAgo">How many school years ago it began; 0 for this year's newcomers.</param>
/// <param name="Teachers">Numbers of the staff who teach it.</param>
public sealed record DemoClass(int YearsAgo, string Name, int Students, IReadOnlyList<SpecializationCode> Specializations, string Homeroom, IReadOnlyList<string> Teachers);
