namespace Jiangshang.School.Appeals;

/// <summary>How long a reason is.</summary>
internal static class AppealReasons
{
    private const int Shortest = 10;
    private const int Longest = 1000;

    public static AppealReasonNeeded? Refusal(string reason) => reason.Trim().Length is < Shortest or > Longest ? new AppealReasonNeeded() : null;
}
