using Jiangshang.School.People;

namespace Jiangshang.School.Access;

/// <summary>Who may do one act, to what.</summary>
public sealed record AccessRule(AccessSubject Subject, Reach Student, Reach Teacher, Reach Registrar, Reach Administrator)
{
    public Reach For(PersonRole role) => role switch
    {
        PersonRole.Student => Student,
        PersonRole.Teacher => Teacher,
        PersonRole.Registrar => Registrar,
        PersonRole.Administrator => Administrator,
    };
}
