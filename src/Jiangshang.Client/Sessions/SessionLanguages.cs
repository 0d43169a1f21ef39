namespace Jiangshang.Client.Sessions;

/// <summary>The languages, each in its own name.</summary>
public static class SessionLanguages
{
    public const string Chinese = "中文";
    public const string English = "English";
}
