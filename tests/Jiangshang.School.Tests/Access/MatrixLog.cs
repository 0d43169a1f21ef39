namespace Jiangshang.School.Tests.Access;

/// <summary>What the access log must say after staff were answered.</summary>
public enum MatrixLog
{
    /// <summary>Nothing: no student's data was seen or changed.</summary>
    Nothing,

    /// <summary>Who did it, and the student or class it was done to.</summary>
    Subject,

    /// <summary>Who did it: it was a list of several students.</summary>
    List,
}
