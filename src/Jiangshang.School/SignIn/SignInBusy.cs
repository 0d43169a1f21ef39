using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>More people sign in at this moment than the processors can check passwords of. Nothing was checked, nothing is counted.</summary>
public sealed record SignInBusy(TimeSpan Wait) : Rejection(RejectionKind.TooOften, new Wording(
    "现在登录的人太多，请过十几秒再试。密码没有算错。",
    "Too many people are signing in right now. Try again in a few seconds; this was not counted as a wrong password.")), IRetryLater;
