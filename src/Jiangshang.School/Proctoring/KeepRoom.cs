using System.Security.Cryptography;
using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Proctoring;

/// <summary>Opens, shows and closes a class's proctored lesson.</summary>
public sealed class KeepRoom(SchoolDatabase database, SchoolLibrary library, TimeProvider clock)
{
    private const int KeyBytes = 32;

    /// <summary>Opens a lesson; one that is open already goes on.</summary>
    public async Task<Outcome<RoomNow>> OpenAsync(Actor actor, Guid classGroup, CancellationToken cancellation = default)
    {
        if (library.Rooms is not { } rules)
        {
            return new SubjectUnknown();
        }

        var now = clock.GetUtcNow();
        var opened = await database.WriteAsync<RoomRow>(
            async school =>
            {
                if (await OpenOf(school, classGroup, now).FirstOrDefaultAsync(cancellation) is { } present)
                {
                    return present;
                }

                var room = new RoomRow
                {
                    Id = Guid.CreateVersion7(),
                    ClassGroupId = classGroup,
                    OpenedBy = actor.Person,
                    OpenedAt = now,
                    ClosesAt = now + rules.Lesson,
                    Key = RandomNumberGenerator.GetBytes(KeyBytes),
                };
                school.Rooms.Add(room);
                return room;
            },
            oneAtATime: $"rooms:{classGroup}",
            cancellation);
        return NowOf(opened.Result, rules.CodeChanges, now);
    }

    /// <returns>Null when no lesson is open.</returns>
    public async Task<RoomNow?> FindAsync(Guid classGroup, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using var school = database.Read();
        return library.Rooms is { } rules && await OpenOf(school, classGroup, now).FirstOrDefaultAsync(cancellation) is { } room ? NowOf(room, rules.CodeChanges, now) : null;
    }

    /// <summary>Ends the lesson: no code opens it any more; work begun goes on.</summary>
    public Task CloseAsync(Guid classGroup, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async school =>
            {
                var now = clock.GetUtcNow();
                await foreach (var room in OpenOf(school, classGroup, now).AsAsyncEnumerable().WithCancellation(cancellation))
                {
                    room.ClosesAt = now;
                }
            },
            cancellation);

    private static IQueryable<RoomRow> OpenOf(SchoolContext school, Guid classGroup, DateTimeOffset now) =>
        school.Rooms.Where(row => row.ClassGroupId == classGroup && row.ClosesAt > now).OrderBy(row => row.OpenedAt);

    private static RoomNow NowOf(RoomRow room, TimeSpan changes, DateTimeOffset now) =>
        new(room, RoomCodes.At(room, changes, now), RoomCodes.NextChange(room, changes, now), now);
}
