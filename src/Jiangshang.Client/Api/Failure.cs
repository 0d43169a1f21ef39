namespace Jiangshang.Client.Api;

/// <summary>Why no usable answer came.</summary>
public enum Failure
{
    /// <summary>The server cannot be reached.</summary>
    Unreachable,

    /// <summary>Nobody is signed in any more.</summary>
    SignedOut,

    /// <summary>There is no such thing, or it is not this person's to see.</summary>
    NotFound,

    /// <summary>The server answered, but not with what was asked for.</summary>
    Broken,
}
