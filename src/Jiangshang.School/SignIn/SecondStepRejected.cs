using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

public sealed record SecondStepRejected() : Rejection(RejectionKind.NotSignedIn, new Wording(
    "验证码不正确或已经用过。请等下一个 6 位验证码，或输入一个没用过的恢复码。",
    "This code is wrong or was used already. Wait for the next six digits, or type a recovery code you have not used."));
