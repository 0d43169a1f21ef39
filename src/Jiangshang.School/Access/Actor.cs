using Jiangshang.School.People;

namespace Jiangshang.School.Access;

/// <summary>The person who asks.</summary>
public sealed record Actor(Guid Person, PersonRole Role)
{
    public bool IsStaff => Role != PersonRole.Student;
}
