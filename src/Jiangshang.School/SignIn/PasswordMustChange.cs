using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>The first password is known to others: nothing else is answered before it has been changed.</summary>
public sealed record PasswordMustChange() : Rejection(RejectionKind.NotAllowed, new Wording(
    "请先把初始密码改成自己的密码，再继续使用。",
    "Change the first password to one of your own before you go on."));
