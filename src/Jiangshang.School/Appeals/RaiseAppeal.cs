using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>A student objects to a mark, measured or judged, with a reason. It waits in the queue of the class's teachers.</summary>
public sealed class RaiseAppeal(SchoolDatabase database, TimeProvider clock)
{
    public async Task<Outcome<Guid>> HandleAsync(Guid attempt, string reason, CancellationToken cancellation = default)
    {
        if (AppealReasons.Refusal(reason) is { } refusal)
        {
            return refusal;
        }

        return await database.WriteAsync<Guid>(
            async school =>
            {
                if (await school.Attempts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == attempt, cancellation) is not { } row)
                {
                    return new SubjectUnknown();
                }

                if (await OpenMarks.OfAsync(school, row, cancellation) is not { } mark)
                {
                    return new NothingToAppeal();
                }

                var appeal = new AppealRow
                {
                    Id = Guid.CreateVersion7(),
                    StudentId = row.StudentId,
                    AttemptId = attempt,
                    MarkAppealed = mark,
                    Reason = reason.Trim(),
                    RaisedAt = clock.GetUtcNow(),
                    State = AppealState.Open,
                };
                school.Appeals.Add(appeal);
                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return appeal.Id;
            },
            oneAtATime: $"attempt:{attempt}",
            cancellation);
    }
}
