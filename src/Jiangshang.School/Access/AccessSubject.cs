namespace Jiangshang.School.Access;

/// <summary>What kind of thing an act is done to.</summary>
public enum AccessSubject
{
    /// <summary>Nothing in particular: the role alone decides.</summary>
    None,
    Student,
    ClassGroup,
    Assignment,
    Attempt,
    Certificate,
    Artefact,
    Person,
}
