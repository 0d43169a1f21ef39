using System.Text.Encodings.Web;

namespace Jiangshang.Server.SignIn;

/// <summary>The password was right: now the code of the authenticator app.</summary>
internal static class SecondStepPage
{
    public static IResult Of(PageLanguage language, string returnAddress, string? refusal, int status = StatusCodes.Status200OK)
    {
        var form =
            $"""
            <form method="post" action="/sign-in/second-step">
              <input type="hidden" name="returnUrl" value="{StaticPage.Encode(returnAddress)}">
              {StaticPage.Field("code", language["验证码或恢复码", "Code or recovery code"], "text", "one-time-code", "", refusal is not null, language["手机验证器上的 6 位数字；手机不在身边时，用一个恢复码。", "Six digits from your authenticator app; without the phone, one of your recovery codes."], focus: true)}
              <button class="button" type="submit">{language["登录", "Sign in"]}</button>
            </form>
            <p class="foot"><a href="/sign-in">{language["换一个账号登录", "Use another account"]}</a> · {language["手机和恢复码都没有了？请学校管理员重置账号。", "Neither phone nor codes? Ask the school's administrator to reset the account."]}</p>
            """;
        return StaticPage.Of(
            language,
            language["两步登录", "Second step"],
            language["密码正确。请再输入手机验证器上的验证码。", "The password is right. Now the code of your authenticator app."],
            $"/sign-in/second-step?returnUrl={UrlEncoder.Default.Encode(returnAddress)}",
            refusal,
            form,
            status);
    }
}
