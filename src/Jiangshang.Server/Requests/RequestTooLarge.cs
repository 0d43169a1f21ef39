using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Requests;

/// <summary>More was sent than this endpoint takes; it was not read to its end.</summary>
public sealed record RequestTooLarge() : Rejection(RejectionKind.TooLarge, new Wording(
    "一次提交的内容太大，没有保存。请减少内容，或分几次提交。",
    "Too much was sent at once, and nothing was saved. Send less, or in parts."));
