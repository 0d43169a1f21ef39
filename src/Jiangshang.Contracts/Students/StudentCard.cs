using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>A student in a line.</summary>
public sealed record StudentCard(Guid Id, string Number, string Name, Guid ClassGroup, string ClassGroupName, int EntryYear, SpecializationCode Specialization, Wording SpecializationName);
