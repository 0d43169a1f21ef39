using Jiangshang.Competencies.Measures;
using Jiangshang.School.Attempts;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Marking;

/// <summary>Opens work that no scorer could read, with its journal as it arrived.</summary>
public sealed class OpenHeldWork(SchoolDatabase database, AttemptReading reading)
{
    /// <summary>A technical limit to what one answer shows; the database keeps the whole.</summary>
    private const int MostCharacters = 200_000;

    public async Task<Outcome<HeldWork>> HandleAsync(Guid attempt, CancellationToken cancellation = default)
    {
        var read = await reading.ResultAsync(attempt, cancellation);
        if (read.IsRefused(out var refusal))
        {
            return refusal;
        }

        if (read.Result.Attempt is not { HeldBecause: { } reason } row)
        {
            return new NothingHeld();
        }

        await using var school = database.Read();
        var (raw, isCut) = await RawAsync(school, attempt, cancellation);
        var due = await school.Assignments.Where(assignment => assignment.Id == row.AssignmentId).Select(assignment => (DateTimeOffset?)assignment.DueAt).SingleOrDefaultAsync(cancellation);
        return new HeldWork(read.Result, StorageJson.Read<Wording>(reason), raw, isCut, due);
    }

    private static async Task<(string Raw, bool IsCut)> RawAsync(SchoolContext school, Guid attempt, CancellationToken cancellation)
    {
        var raw = new System.Text.StringBuilder();
        var entries = school.JournalEntries.Where(entry => entry.AttemptId == attempt).OrderBy(entry => entry.Sequence).Select(entry => new { entry.Sequence, entry.Payload });
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            raw.Append(entry.Sequence).Append(": ").Append(entry.Payload).Append('\n');
            if (raw.Length > MostCharacters)
            {
                return (raw.ToString(0, MostCharacters), true);
            }
        }

        return (raw.ToString(), false);
    }
}
