using System.Text.Encodings.Web;
using Jiangshang.School.SignIn;
using QRCoder;

namespace Jiangshang.Server.SignIn;

/// <summary>The second step of staff: set it up with a QR code, keep the recovery codes, remove it.</summary>
internal static class AuthenticatorPage
{
    private const int PixelsPerModule = 5;

    /// <param name="needed">The school asks for it: there is no way round.</param>
    public static IResult SetUp(PageLanguage language, string returnAddress, AuthenticatorOffer offer, bool needed, string? refusal, int status)
    {
        var invalid = refusal is not null;
        var later = needed ? "" : $"""<p class="foot"><a href="{StaticPage.Encode(returnAddress)}">{language["以后再说", "Not now"]}</a></p>""";
        var form =
            $"""
            <ol class="steps">
              <li>{language["在手机上打开任意验证器（微信小程序里的也可以），选择“扫码添加”，扫下面的图。", "Open any authenticator app on your phone, choose to scan, and scan this picture."]}
                <div class="picture" role="img" aria-label="{language["验证器要扫的二维码", "QR code for the authenticator app"]}">{PictureOf(offer.Address)}</div>
                {language["扫不了？手动输入这串密钥：", "Cannot scan? Type this key:"]} <code>{StaticPage.Encode(Grouped(offer.Key))}</code></li>
              <li>{language["输入你的密码和验证器上现在显示的 6 位数字。", "Type your password and the six digits the app shows now."]}</li>
            </ol>
            <form method="post" action="/sign-in/authenticator">
              <input type="hidden" name="returnUrl" value="{StaticPage.Encode(returnAddress)}">
              {StaticPage.Field("password", language["密码", "Password"], "password", "current-password", "", invalid)}
              {StaticPage.Field("code", language["6 位验证码", "Six-digit code"], "text", "one-time-code", "", invalid)}
              <button class="button" type="submit">{language["绑定验证器", "Set it up"]}</button>
            </form>
            {later}
            """;
        return Page(language, returnAddress, language["绑定手机验证器", "Set up an authenticator app"], language["以后登录除了密码，还要输入手机上的 6 位数字：别人知道密码也进不来。不需要联网。", "From now on signing in takes six digits from your phone besides the password, so that a known password opens nothing. The phone needs no network."], refusal, form, status);
    }

    /// <summary>Shown once: nothing keeps the codes but their hashes.</summary>
    public static IResult Codes(PageLanguage language, string returnAddress, IReadOnlyList<string> codes)
    {
        var items = string.Concat(codes.Select(code => $"<li><code>{StaticPage.Encode(code)}</code></li>"));
        var form =
            $"""
            <ul class="codes">{items}</ul>
            <p>{language["抄下来或打印出来，和工作证放在一起。每个恢复码只能用一次。离开这一页后就再也看不到了。", "Write them down or print them and keep them with your staff card. Each works once. They are not shown again."]}</p>
            <p class="foot"><a class="button" href="{StaticPage.Encode(returnAddress)}">{language["我记好了，继续", "I have them, go on"]}</a></p>
            """;
        return Page(language, returnAddress, language["恢复码", "Recovery codes"], language["验证器绑定好了。手机丢了的那天，用这些恢复码登录。", "The app is set up. On the day the phone is lost, sign in with one of these."], null, form, StatusCodes.Status200OK);
    }

    public static IResult Removal(PageLanguage language, string returnAddress, string? refusal, int status)
    {
        var invalid = refusal is not null;
        var form =
            $"""
            <form method="post" action="/sign-in/authenticator/removal">
              <input type="hidden" name="returnUrl" value="{StaticPage.Encode(returnAddress)}">
              {StaticPage.Field("password", language["密码", "Password"], "password", "current-password", "", invalid)}
              {StaticPage.Field("code", language["6 位验证码或恢复码", "Six-digit code or recovery code"], "text", "one-time-code", "", invalid)}
              <button class="button" type="submit">{language["解除绑定", "Remove it"]}</button>
            </form>
            <p class="foot"><a href="{StaticPage.Encode(returnAddress)}">{language["返回，不改", "Back, change nothing"]}</a></p>
            """;
        return Page(language, returnAddress, language["手机验证器已绑定", "An authenticator app is set up"], language["要换手机，先在这里解除，再重新绑定；旧的恢复码同时作废。", "For a new phone, remove it here and set it up again; the old recovery codes end with it."], refusal, form, status);
    }

    private static IResult Page(PageLanguage language, string returnAddress, string title, string lead, string? refusal, string form, int status) => StaticPage.Of(
        language, title, lead, $"/sign-in/authenticator?returnUrl={UrlEncoder.Default.Encode(returnAddress)}", refusal, form, status);

    private static string PictureOf(string address)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return picture.GetGraphic(PixelsPerModule);
    }

    private static string Grouped(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));
}
