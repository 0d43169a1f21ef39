namespace Jiangshang.School.DemoSchools;

/// <summary>The school's days, seen from the day the demo school is made: lessons are on weekdays and not in the long holidays.</summary>
internal sealed class DemoCalendar(DateOnly today)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public DateOnly Today => today;

    /// <summary>The calendar year in which the current school year began: it begins in September.</summary>
    public int SchoolYear => today.Month >= 9 ? today.Year : today.Year - 1;

    /// <summary>The first lesson day of an entry year.</summary>
    public static DateOnly Enrolment(int entryYear) => LessonDay(new DateOnly(entryYear, 9, 7));

    /// <summary>A moment of a day by the school's clock, kept as UTC as everything is.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute, int second = 0) =>
        new DateTimeOffset(day, new TimeOnly(hour, minute, second), China).ToUniversalTime();

    /// <summary>The day itself, or the next one with lessons.</summary>
    public static DateOnly LessonDay(DateOnly day)
    {
        while (!HasLessons(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day itself, or the last one before it with lessons.</summary>
    public static DateOnly LessonDayBefore(DateOnly day)
    {
        while (!HasLessons(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static bool HasLessons(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && day.Month is not (7 or 8)
        && day is not ({ Month: 1, Day: > 20 } or { Month: 2, Day: < 22 } or { Month: 10, Day: < 8 } or { Month: 5, Day: < 6 });
}
