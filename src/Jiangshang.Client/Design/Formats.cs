using System.Globalization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Design;

/// <summary>How moments, spans and sizes are written, in either language.</summary>
public static class Formats
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private const string WeekDays = "日一二三四五六";

    /// <summary>The day, with its year only when it is not this one.</summary>
    public static string Day(DateTimeOffset moment, Language language, DateTimeOffset now)
    {
        var (local, today) = (moment.ToLocalTime(), now.ToLocalTime());
        var year = local.Year == today.Year ? null : Whole(local.Year);
        return language is Language.English
            ? $"{Whole(local.Day)} {Months[local.Month - 1]}{(year is null ? "" : " " + year)}"
            : $"{(year is null ? "" : year + "年")}{Whole(local.Month)}月{Whole(local.Day)}日";
    }

    public static string Day(DateOnly day, Language language) => language is Language.English
        ? $"{Whole(day.Day)} {Months[day.Month - 1]} {Whole(day.Year)}"
        : $"{Whole(day.Year)}年{Whole(day.Month)}月{Whole(day.Day)}日";

    public static string Moment(DateTimeOffset moment, Language language, DateTimeOffset now) =>
        $"{Day(moment, language, now)} {moment.ToLocalTime().ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>When something is due, as one would say it: today, tomorrow, a weekday, a date.</summary>
    public static string Due(DateTimeOffset due, Language language, DateTimeOffset now)
    {
        var (local, today) = (due.ToLocalTime(), now.ToLocalTime());
        var clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var days = (local.Date - today.Date).Days;
        var day = (days, language) switch
        {
            (0, Language.Chinese) => "今天",
            (0, _) => "today",
            (1, Language.Chinese) => "明天",
            (1, _) => "tomorrow",
            ( > 1 and < 7, Language.Chinese) => "周" + WeekDays[(int)local.DayOfWeek],
            ( > 1 and < 7, _) => local.DayOfWeek.ToString(),
            _ => Day(due, language, now),
        };
        return $"{day} {clock}";
    }

    /// <summary>Minutes and seconds, or hours too when there are any.</summary>
    public static string Clock(TimeSpan span)
    {
        var shown = span < TimeSpan.Zero ? TimeSpan.Zero : span;
        var seconds = shown.Seconds.ToString("00", CultureInfo.InvariantCulture);
        return shown.TotalHours >= 1
            ? $"{Whole((int)shown.TotalHours)}:{shown.Minutes.ToString("00", CultureInfo.InvariantCulture)}:{seconds}"
            : $"{Whole(shown.Minutes)}:{seconds}";
    }

    /// <summary>A measured value as a person reads it: two places at most.</summary>
    public static string Reading(MetricValue value) => value.ToDecimal().ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(BasisPoints share) => $"{Whole(share.Value / 100)}%";

    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => $"{bytes.ToString(CultureInfo.InvariantCulture)} B",
        < 1024 * 1024 => $"{(bytes / 1024m).ToString("0", CultureInfo.InvariantCulture)} KB",
        _ => $"{(bytes / 1024m / 1024m).ToString("0.#", CultureInfo.InvariantCulture)} MB",
    };

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number for an SVG attribute or a CSS length.</summary>
    public static string Exact(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
