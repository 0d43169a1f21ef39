using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Proctoring;

/// <summary>Lets a student into a proctored lesson of the own class with its code; guesses are counted per student, on all servers together.</summary>
public sealed class RoomDoor(SchoolDatabase database, SchoolLibrary library, TimeProvider clock)
{
    /// <returns>The room.</returns>
    public async Task<Outcome<Guid>> EnterAsync(Guid student, string? code, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(code) || library.Rooms is not { } rules)
        {
            return new RoomCodeNeeded();
        }

        var (room, refusal) = (Guid.Empty, (Rejection?)null);

        // What is counted must stay counted: a refusal here is no reason to roll back.
        await database.WriteAsync<bool>(
            async school =>
            {
                var now = clock.GetUtcNow();
                var guesses = await school.RoomGuesses.SingleOrDefaultAsync(row => row.StudentId == student, cancellation);
                if (guesses is not null && guesses.Since + rules.Forget <= now)
                {
                    guesses.Wrong = 0;
                }

                if (guesses?.Wrong >= rules.WrongCodes)
                {
                    refusal = new TooManyRoomCodes((int)Math.Ceiling((guesses.Since + rules.Forget - now).TotalMinutes));
                    return true;
                }

                var open = await school.Rooms
                    .Where(row => row.ClosesAt > now && school.Students.Any(own => own.Id == student && own.ClassGroupId == row.ClassGroupId))
                    .ToListAsync(cancellation);
                if (open.Find(row => RoomCodes.Opens(row, rules.CodeChanges, now, code)) is { } found)
                {
                    room = found.Id;
                    return true;
                }

                refusal = new RoomCodeWrong(rules.WrongCodes - CountWrong(school, guesses, student, now));
                return true;
            },
            oneAtATime: $"room:{student}",
            cancellation);
        return refusal is null ? room : refusal;
    }

    private static int CountWrong(SchoolContext school, RoomGuessRow? guesses, Guid student, DateTimeOffset now)
    {
        if (guesses is null)
        {
            school.RoomGuesses.Add(new RoomGuessRow { StudentId = student, Wrong = 1, Since = now });
            return 1;
        }

        guesses.Since = guesses.Wrong == 0 ? now : guesses.Since;
        return ++guesses.Wrong;
    }
}
