namespace Jiangshang.School.People;

/// <summary>A person as the administrator's list shows one.</summary>
public sealed record PersonLine(Guid Id, string Number, string Name, PersonRole Role, string? ClassGroupName, int? EntryYear, string? Specialization, bool MustChangePassword, bool Active);
