using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Access;

/// <summary>It is not this person's to see or do.</summary>
public sealed record AccessRejected() : Rejection(RejectionKind.NotAllowed, new Wording(
    "你没有权限查看或操作这项内容。如果工作需要，请联系学校管理员。",
    "This is not yours to see or change. If your work needs it, ask the school's administrator."));
