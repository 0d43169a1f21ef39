namespace Jiangshang.School.Access;

/// <summary>What kind of thing an act is done to.</summary>
public enum AccessSubject
{
    /// <summary>Nothing in particular: the role alone decides.</summary>
    None,

    /// <summary>Several students in one list: the role alone decides, and the use case shows no more than its reach.</summary>
    Students,
    Student,
    ClassGroup,
    Assignment,
    Attempt,
    Certificate,
    Artefact,
    Appeal,
    Person,
}
