using Jiangshang.Content.AttemptClocks;
using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Grants who writes on an attempt: one device at a time, over all servers, until another takes over or it has been silent.</summary>
public sealed class AttemptWriters(SchoolDatabase database, SchoolLibrary library, AttemptJournals journals, TimeProvider clock)
{
    /// <summary>The longest name a device may give itself.</summary>
    public const int LongestDevice = 64;

    /// <param name="takeOver">The student was told that another device writes, and wants to go on here.</param>
    public async Task<Outcome<bool>> TakeAsync(Guid attempt, string device, bool takeOver, CancellationToken cancellation = default)
    {
        var taken = await database.WriteAsync<bool>(
            async school =>
            {
                var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
                return row is null ? new SubjectUnknown()
                    : row.Phase != AttemptPhase.Open ? new AttemptClosed()
                    : await GrantAsync(school, attempt, device, takeOver, clock.GetUtcNow(), library.Clock, cancellation);
            },
            $"writer:{attempt}",
            cancellation);
        journals.Forget(attempt);
        return taken;
    }

    /// <summary>Whether another device than this one writes now.</summary>
    public async Task<bool> IsAnothersAsync(Guid attempt, string device, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var writer = await school.AttemptWriters.SingleOrDefaultAsync(row => row.AttemptId == attempt, cancellation);
        return writer is not null && IsAnothers(writer.Device, writer.HeardAt, device, clock.GetUtcNow(), library.Clock);
    }

    internal static bool IsAnothers(string writer, DateTimeOffset heardAt, string device, DateTimeOffset now, AttemptClockRules rules) =>
        writer != device && now - heardAt < rules.WriterSilence;

    internal static async Task<Outcome<bool>> GrantAsync(
        SchoolContext school, Guid attempt, string device, bool takeOver, DateTimeOffset now, AttemptClockRules rules, CancellationToken cancellation)
    {
        var writer = await school.AttemptWriters.AsTracking().SingleOrDefaultAsync(row => row.AttemptId == attempt, cancellation);
        if (writer is null)
        {
            school.AttemptWriters.Add(new AttemptWriterRow { AttemptId = attempt, Device = device, GrantedAt = now, HeardAt = now });
            return true;
        }

        if (writer.Device == device)
        {
            writer.HeardAt = now;
            return true;
        }

        if (!takeOver && IsAnothers(writer.Device, writer.HeardAt, device, now, rules))
        {
            return new AnotherWriter();
        }

        (writer.Device, writer.GrantedAt, writer.HeardAt) = (device, now, now);
        var through = await school.JournalEntries.Where(entry => entry.AttemptId == attempt).MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        await AttemptIncidents.NoteAsync(school, new AttemptIncidentRow { AttemptId = attempt, Kind = AttemptIncident.TakenOver, Sequence = through, At = now }, cancellation);
        return true;
    }
}
