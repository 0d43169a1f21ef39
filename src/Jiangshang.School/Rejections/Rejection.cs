using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.Rejections;

/// <summary>A refused request: data, never an exception. Each use case has its own beside it; the wording says what to do.</summary>
public abstract record Rejection(RejectionKind Kind, Wording Wording)
{
    /// <summary>The rejection's name on the wire: the type's, in camel case.</summary>
    public string Type
    {
        get
        {
            var name = GetType().Name;
            return char.ToLowerInvariant(name[0]) + name[1..];
        }
    }
}
