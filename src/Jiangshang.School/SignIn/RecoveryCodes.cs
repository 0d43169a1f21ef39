namespace Jiangshang.School.SignIn;

/// <summary>Codes for the day the phone is lost: as random as first passwords, shown once, each good for one sign-in.</summary>
public static class RecoveryCodes
{
    public const int Count = 10;

    public const int Length = FirstPasswords.Length;

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => FirstPasswords.New())];
}
