using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>School code, number or password is wrong; which one is not said.</summary>
public sealed record SignInRejected() : Rejection(RejectionKind.NotSignedIn, new Wording(
    "学校代码、学号（工号）或密码不正确。请检查后重试；忘记密码请找老师或学校管理员重置。",
    "The school code, number or password is not right. Check and try again; if you forgot the password, ask the school's administrator to reset it."));
