namespace Jiangshang.School.People;

/// <summary>A student in a line.</summary>
public sealed record StudentProfile(Guid Id, string Number, string Name, Guid ClassGroup, string ClassGroupName, int EntryYear, string Specialization, long Version);
