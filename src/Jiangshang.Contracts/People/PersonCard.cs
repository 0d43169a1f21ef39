using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Contracts.People;

/// <summary>A person of the school as the administrator sees one.</summary>
public sealed record PersonCard(Guid Id, string Number, string Name, Role Role, string? ClassGroupName, int? EntryYear, Wording? SpecializationName, bool MustChangePassword, bool Active);
