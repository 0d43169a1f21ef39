using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>Somebody at a signed-in screen guessed at the password until the session ended.</summary>
public sealed record SessionGuessedOut() : Rejection(RejectionKind.NotSignedIn, new Wording(
    "密码或验证码输错次数太多，为了保护账号已经退出登录。请重新登录。",
    "There were too many wrong passwords or codes, so you were signed out to protect the account. Sign in again."));
