using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>The password is right; the code of the authenticator app is still to come.</summary>
/// <param name="Stamp">The account's security stamp: a second step begun before a reset leads nowhere after it.</param>
public sealed record SecondStepNeeded(Guid Person, string Stamp) : Rejection(RejectionKind.NotSignedIn, new Wording(
    "还要输入手机验证器上的 6 位验证码。",
    "Now the six-digit code of your authenticator app is needed."));
