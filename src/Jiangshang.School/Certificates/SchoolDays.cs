namespace Jiangshang.School.Certificates;

/// <summary>The school's calendar: China has one time zone, UTC+8, the whole year.</summary>
public static class SchoolDays
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant as the school's clock shows it.</summary>
    public static DateTimeOffset AtSchool(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>When the day after this instant begins.</summary>
    public static DateTimeOffset NextMidnight(DateTimeOffset instant) =>
        new(Of(instant).AddDays(1).ToDateTime(TimeOnly.MinValue), Offset);
}
