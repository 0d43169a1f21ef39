using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.SignIn;

public sealed record PasswordsDiffer() : Rejection(RejectionKind.Invalid, new Wording(
    "两次输入的新密码不一样，请重新输入。",
    "The two new passwords differ. Type them again."));
