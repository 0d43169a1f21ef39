using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content;

/// <summary>Something wrong in a content file: where, which check says so, and a sentence a teacher understands.</summary>
public sealed record ContentProblem(string File, int Line, string CheckId, Severity Severity, Wording Wording)
{
    /// <summary>The form compilers use, so that editors can jump to the place: <c>file:line C012 句子</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line} {CheckId} {Wording.Zh}");
}
