using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Access;

/// <summary>There is no such thing.</summary>
public sealed record SubjectUnknown() : Rejection(RejectionKind.NotFound, new Wording(
    "没有找到这项内容，它可能已经不存在。请返回上一页再试。",
    "There is no such thing here; it may be gone. Go back and try again."));
