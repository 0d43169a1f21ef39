namespace Jiangshang.Server.SignIn;

/// <summary>Where somebody goes after signing in: a page of this site, never another's.</summary>
public static class ReturnAddress
{
    private const string Start = "/";

    public static string Of(string? asked) =>
        asked is ['/', ..] and not ['/', '/' or '\\', ..] && !asked.Any(char.IsControl) ? asked : Start;
}
