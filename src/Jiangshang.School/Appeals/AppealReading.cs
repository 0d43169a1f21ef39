using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>Reads appeals: those that wait for a person, and those of one attempt.</summary>
public sealed class AppealReading(SchoolDatabase database)
{
    /// <summary>Open appeals within reach, oldest first: a teacher's classes, a registrar's whole school.</summary>
    public async Task<Page<WaitingAppeal>> WaitingAsync(Actor actor, PageRequest page, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var open = school.Appeals.Where(row => row.State == AppealState.Open);
        if (actor.Role == PersonRole.Teacher)
        {
            open = open.Where(row => school.Students.Any(student => student.Id == row.StudentId
                && school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == student.ClassGroupId)));
        }

        var total = await open.CountAsync(cancellation);
        var place = page.Within(total);
        var shown = await open
            .OrderBy(row => row.RaisedAt).ThenBy(row => row.Id)
            .Skip(place.Skipped).Take(PageRequest.Size)
            .Join(school.Attempts, appeal => appeal.AttemptId, attempt => attempt.Id, (appeal, attempt) =>
                new WaitingAppeal(appeal.Id, attempt.Id, appeal.StudentId, attempt.TaskCode, attempt.ScoreHundredths, appeal.Reason, appeal.RaisedAt))
            .ToListAsync(cancellation);
        return new([.. shown.OrderBy(appeal => appeal.RaisedAt).ThenBy(appeal => appeal.Id)], total, place.Number);
    }

    /// <summary>All appeals of an attempt, oldest first, and whether its last mark may be appealed.</summary>
    internal static async Task<(IReadOnlyList<AppealRow> Appeals, bool MayAppeal)> OfAsync(SchoolContext school, AttemptRow attempt, CancellationToken cancellation) =>
    (
        await school.Appeals.AsNoTracking().Where(row => row.AttemptId == attempt.Id).OrderBy(row => row.RaisedAt).ToListAsync(cancellation),
        await OpenMarks.OfAsync(school, attempt, cancellation) is not null);
}
