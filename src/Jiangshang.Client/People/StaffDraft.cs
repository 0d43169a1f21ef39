using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Client.People;

/// <summary>A member of staff before being entered.</summary>
public sealed record StaffDraft(string Number, string Name, Role Role)
{
    public static StaffDraft Empty { get; } = new("", "", Role.Teacher);
}
