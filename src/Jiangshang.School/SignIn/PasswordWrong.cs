using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

public sealed record PasswordWrong() : Rejection(RejectionKind.Invalid, new Wording(
    "当前密码不正确，请重新输入。",
    "The current password is not right. Type it again."));
