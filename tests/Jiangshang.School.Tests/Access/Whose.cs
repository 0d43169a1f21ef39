namespace Jiangshang.School.Tests.Access;

/// <summary>What an object is to the person who asks for it.</summary>
public enum Whose
{
    /// <summary>The endpoint is about no object.</summary>
    None,

    /// <summary>One's own.</summary>
    Own,

    /// <summary>Of a student of the class one is in, or teaches.</summary>
    OwnClass,

    /// <summary>Of a student of another class.</summary>
    OtherClass,

    /// <summary>There is no such object.</summary>
    Unknown,
}
