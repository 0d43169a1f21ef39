namespace Jiangshang.School.Rejections;

/// <summary>What is wrong with a refused request, as far as a protocol needs to know. Each is one HTTP status.</summary>
public enum RejectionKind
{
    /// <summary>The request says something that cannot be (400).</summary>
    Invalid,

    /// <summary>Nobody is signed in (401).</summary>
    NotSignedIn,

    /// <summary>It is not this person's to do (403).</summary>
    NotAllowed,

    /// <summary>There is no such thing (404).</summary>
    NotFound,

    /// <summary>It does not fit the state things are in (409).</summary>
    Conflict,

    /// <summary>A file is too large (413).</summary>
    TooLarge,

    /// <summary>A file is not of a kind asked for (415).</summary>
    WrongMediaType,

    /// <summary>Too often in too short a time (429).</summary>
    TooOften,

    /// <summary>More is asked of the server than it can do just now; the same request succeeds later.</summary>
    Busy,
}
