using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.People;

/// <summary>A student to be entered; the class is created when the school has none of that name.</summary>
public sealed record NewStudent(string Number, string Name, string ClassGroup, int EntryYear, SpecializationCode Specialization);
