using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>Students carry no phones in class, and what is already set up is not set up twice.</summary>
public sealed record AuthenticatorNotOffered() : Rejection(RejectionKind.Conflict, new Wording(
    "两步登录只供教职工使用；已经绑定的，请先解除再重新绑定。",
    "Two-step sign-in is for staff. If it is set up already, remove it before you set it up again."));
