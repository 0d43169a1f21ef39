using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.TypingTexts;

/// <summary>The text cannot be used for a test as it is.</summary>
public sealed record SchoolTextRejected(Wording Why) : Rejection(RejectionKind.Invalid, Why)
{
    public static SchoolTextRejected NoTitle { get; } = new(new Wording("请写一个标题（最多 60 字）。", "Give it a title (60 characters at most)."));

    public static SchoolTextRejected Twice { get; } = new(new Wording("学校已经有这篇文本了。", "The school already has this text."));
}
