using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.People;

public sealed record CannotDeactivateSelf() : Rejection(RejectionKind.Conflict, new Wording(
    "不能停用自己的账号，请让另一位管理员操作。",
    "You cannot deactivate your own account. Ask another administrator."));
