using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.DemoSchools;

/// <summary>When a student's requirements come up: groups in turn through the years, the own specialization's last.</summary>
internal sealed class DemoTimetable(DemoCalendar calendar)
{
    /// <summary>Work older than this has been marked.</summary>
    public const int DaysUntilMarked = 12;

    private const int FirstAfterDays = 14;

    /// <summary>Two school years and a bit for all requirements leaves the last spring for certificates and remedial work.</summary>
    private const int DaysForAll = 760;

    /// <summary>Every requirement of the student with the day it is assigned, in the order of days; later than today for what is still to come.</summary>
    public IReadOnlyList<(Requirement Requirement, DateOnly Day)> Of(DemoStudent student)
    {
        var requirements = Ordered([.. student.Standard.RequirementsOf(student.Specialization)]);
        var first = DemoCalendar.Enrolment(student.EntryYear).AddDays(FirstAfterDays);
        var lastYear = calendar.SchoolYear - student.EntryYear >= 2;
        var days = lastYear
            ? Math.Min(DaysForAll, calendar.Today.DayNumber - first.DayNumber - DaysUntilMarked - 8)
            : DaysForAll;
        return [.. requirements.Select((requirement, index) =>
            (requirement, DemoCalendar.LessonDay(first.AddDays(days * index / Math.Max(1, requirements.Count - 1)))))];
    }

    private static List<Requirement> Ordered(List<Requirement> requirements)
    {
        var shared = requirements.Where(requirement => requirement.Specialization is null).GroupBy(requirement => requirement.Group).Select(group => group.ToList()).ToList();
        var longest = shared.Max(group => group.Count);
        var inTurn = Enumerable.Range(0, longest).SelectMany(round => shared.Where(group => round < group.Count).Select(group => group[round]));
        return [.. inTurn, .. requirements.Where(requirement => requirement.Specialization is not null)];
    }
}
