using System.Globalization;
using System.Text.Encodings.Web;

namespace Jiangshang.Server.SignIn;

/// <summary>The first password is known to others: choose your own.</summary>
internal static class PasswordPage
{
    public static IResult Of(PageLanguage language, string returnAddress, int shortestLength, string? refusal, int status = StatusCodes.Status200OK)
    {
        var invalid = refusal is not null;
        var shortest = shortestLength.ToString(CultureInfo.InvariantCulture);
        var form =
            $"""
            <form method="post" action="/sign-in/password">
              <input type="hidden" name="returnUrl" value="{StaticPage.Encode(returnAddress)}">
              {StaticPage.Field("current", language["当前密码", "Current password"], "password", "current-password", "", invalid, focus: true)}
              {StaticPage.Field("chosen", language["新密码", "New password"], "password", "new-password", "", invalid, language[$"至少 {shortest} 个字符，不要全是数字，不要包含学号。", $"At least {shortest} characters, not digits only, without your number."])}
              {StaticPage.Field("again", language["再输一次新密码", "New password again"], "password", "new-password", "", invalid)}
              <button class="button" type="submit">{language["保存并继续", "Save and go on"]}</button>
            </form>
            """;
        return StaticPage.Of(
            language,
            language["设置自己的密码", "Choose your own password"],
            language["初始密码别人也知道。改成只有你知道的密码，再开始使用。", "Others know the first password. Set one that only you know, then begin."],
            $"/sign-in/password?returnUrl={UrlEncoder.Default.Encode(returnAddress)}",
            refusal,
            form,
            status);
    }
}
