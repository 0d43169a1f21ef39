using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

public sealed record NotSignedIn() : Rejection(RejectionKind.NotSignedIn, new Wording(
    "你还没有登录，或者登录已经失效，请重新登录。",
    "You are not signed in, or your session is over. Sign in again."));
