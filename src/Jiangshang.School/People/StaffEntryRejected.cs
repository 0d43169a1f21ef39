using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.People;

public sealed record StaffEntryRejected() : Rejection(RejectionKind.Invalid, new Wording(
    "无法新建账号：工号只能用字母、数字和连字符且没有人用过，姓名不能为空，角色必须是教师、教务或管理员，班级必须存在。",
    "The account cannot be made: the number needs letters, digits and hyphens and must be free, the name filled in, the role one of staff, the classes known."));
