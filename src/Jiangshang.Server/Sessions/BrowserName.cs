namespace Jiangshang.Server.Sessions;

/// <summary>What a browser says it is, as people call it: so that they know their own in a list.</summary>
public static class BrowserName
{
    // The first that fits: every browser also names those it descends from.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger/", "微信 WeChat"), ("DingTalk/", "钉钉 DingTalk"), ("QQBrowser/", "QQ 浏览器 QQ Browser"), ("UBrowser/", "UC 浏览器 UC Browser"), ("HuaweiBrowser/", "Huawei Browser"),
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("OpenHarmony", "HarmonyOS"), ("HarmonyOS", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <returns>Such as <c>Edge · Windows</c>; empty when it says nothing that is known.</returns>
    public static string Of(string userAgent) =>
        string.Join(" · ", new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>());

    private static string? Find((string Sign, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
