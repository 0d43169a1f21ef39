using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

/// <summary>Too many wrong guesses for this account at this place: the next one waits. Other accounts, and the account's own computers, do not.</summary>
public sealed record SignInLocked(TimeSpan Wait) : Rejection(RejectionKind.TooOften, new Wording(
    $"这个账号在这里输错了很多次，请等 {Zh(Wait)}再试。在本人平时用的电脑上不用等；忘记密码请找学校管理员重置。",
    $"There were many wrong tries for this account here. Wait {En(Wait)} and try again. On a computer it has been used on before there is no wait; if the password is forgotten, ask the school's administrator to reset it.")), IRetryLater
{
    private static string Zh(TimeSpan wait) => wait > TimeSpan.FromMinutes(1) ? string.Create(CultureInfo.InvariantCulture, $" {Whole(wait.TotalMinutes)} 分钟") : string.Create(CultureInfo.InvariantCulture, $" {Whole(wait.TotalSeconds)} 秒");

    private static string En(TimeSpan wait) => wait > TimeSpan.FromMinutes(1) ? Plural(Whole(wait.TotalMinutes), "minute") : Plural(Whole(wait.TotalSeconds), "second");

    private static int Whole(double value) => Math.Max(1, (int)Math.Ceiling(value));

    private static string Plural(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
