using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>The school asks its staff for two steps: nothing else is answered before the second has been set up.</summary>
public sealed record AuthenticatorMustBeSetUp() : Rejection(RejectionKind.NotAllowed, new Wording(
    "学校要求教职工使用两步登录。请先绑定手机验证器，再继续使用。",
    "Your school asks its staff to sign in with two steps. Set up an authenticator app before you go on."));
