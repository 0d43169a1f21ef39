namespace Jiangshang.Server.Views;

/// <summary>The wall clock of the school: China has one time zone, UTC+8, the whole year.</summary>
public static class SchoolClock
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);
}
