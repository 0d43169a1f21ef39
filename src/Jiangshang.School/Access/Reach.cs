namespace Jiangshang.School.Access;

/// <summary>How far a role reaches.</summary>
public enum Reach
{
    Nobody,

    /// <summary>The person's own things.</summary>
    Own,

    /// <summary>Those of the classes the person teaches.</summary>
    OwnClasses,

    Everybody,
}
