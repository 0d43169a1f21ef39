using System.Text.Encodings.Web;

namespace Jiangshang.Server.SignIn;

/// <summary>Who are you? School code, number, password.</summary>
internal static class SignInPage
{
    public static IResult Of(PageLanguage language, string schoolCode, string number, string returnAddress, string? refusal, int status = StatusCodes.Status200OK)
    {
        var invalid = refusal is not null;
        var form =
            $"""
            <form method="post" action="/sign-in">
              <input type="hidden" name="returnUrl" value="{StaticPage.Encode(returnAddress)}">
              {StaticPage.Field("schoolCode", language["学校代码", "School code"], "text", "organization", schoolCode, invalid, focus: schoolCode.Length == 0)}
              {StaticPage.Field("number", language["学号或工号", "Student or staff number"], "text", "username", number, invalid, focus: schoolCode.Length > 0)}
              {StaticPage.Field("password", language["密码", "Password"], "password", "current-password", "", invalid)}
              <button class="button" type="submit">{language["登录", "Sign in"]}</button>
            </form>
            <p class="foot">{language["忘记密码？请老师或学校管理员重置。", "Forgot the password? Ask a teacher or the school's administrator to reset it."]}</p>
            """;
        return StaticPage.Of(
            language,
            language["登录", "Sign in"],
            language["用学校发给你的账号登录，不需要邮箱。", "Use the account your school gave you. No e-mail needed."],
            $"/sign-in?returnUrl={UrlEncoder.Default.Encode(returnAddress)}",
            refusal,
            form,
            status);
    }
}
