using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.People;

/// <summary>A student to be entered; the class is created when the school has none of that name.</summary>
public sealed record StudentEntry(string Number, string Name, string ClassGroup, int EntryYear, SpecializationCode Specialization);
