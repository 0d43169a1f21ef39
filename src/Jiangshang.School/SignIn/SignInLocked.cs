using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>Too many wrong passwords for this account: it waits a while. Others at the same computer or network do not.</summary>
public sealed record SignInLocked(TimeSpan Wait) : Rejection(RejectionKind.TooOften, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"密码输错次数过多，请等 {Minutes(Wait)} 分钟再试，或请学校管理员重置密码。"),
    string.Create(CultureInfo.InvariantCulture, $"Too many wrong passwords. Wait {Minutes(Wait)} minute(s), or ask the school's administrator to reset the password.")))
{
    private static int Minutes(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes));
}
