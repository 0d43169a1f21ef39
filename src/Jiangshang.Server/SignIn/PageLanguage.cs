using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.SignIn;

/// <summary>The language of a static page: what the address or an earlier choice says, else Chinese. The choice is a cookie that the client reads and writes too.</summary>
public sealed record PageLanguage(bool IsEnglish)
{
    private const string CookieName = "language";

    public string Tag => IsEnglish ? "en" : "zh-CN";

    public string this[string zh, string en] => IsEnglish ? en : zh;

    public string this[Wording wording] => IsEnglish ? wording.En : wording.Zh;

    public static PageLanguage Of(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        if (asked is "en" or "zh")
        {
            context.Response.Cookies.Append(CookieName, asked, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true });
            return new PageLanguage(asked == "en");
        }

        return new PageLanguage(context.Request.Cookies[CookieName] == "en");
    }
}
