using System.Collections.Concurrent;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.TrainingTasks;

/// <summary>
/// The editions of tasks that work is done with. The first attempt at an edition keeps its text in the database for good; every
/// attempt is shown, marked, scored and scored again by the edition it was begun with, whatever the content folder says since.
/// </summary>
public sealed class TaskEditions(SchoolDatabase database, SchoolLibrary library, TimeProvider clock, ILogger<TaskEditions> logger)
{
    /// <summary>Kept editions never change, so what was read once holds as long as the process.</summary>
    private readonly ConcurrentDictionary<VersionedCode, TaskEdition> _kept = new();

    /// <summary>Keeps the editions of work begun before editions were kept, and reads those that are.</summary>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var rows = await school.TaskEditions.ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            var begun = await school.Attempts.Select(row => new { row.TaskCode, row.TaskVersion }).Distinct().ToListAsync(cancellation);
            foreach (var edition in begun.Select(of => library.Edition(new(of.TaskCode, of.TaskVersion))).OfType<TaskEdition>())
            {
                await KeepAsync(edition, cancellation);
            }
        }

        foreach (var row in rows)
        {
            Remembered(row);
        }
    }

    /// <summary>The edition new work is begun with; it is kept from now on.</summary>
    /// <returns>Null when the school has no such task.</returns>
    public async Task<TaskEdition?> ToBeginAsync(TaskCode code, CancellationToken cancellation = default) =>
        library.Task(code) is not { } offered ? null
        : _kept.TryGetValue(offered.Offer.Task, out var kept) ? kept
        : await KeepAsync(offered, cancellation);

    /// <summary>The edition an attempt was begun with.</summary>
    /// <returns>Null when neither the database nor the content folder knows the task, or what was kept of it is damaged.</returns>
    public async Task<TaskEdition?> OfAsync(SchoolContext school, string code, int version, CancellationToken cancellation = default)
    {
        var edition = new VersionedCode(code, version);
        if (_kept.TryGetValue(edition, out var kept))
        {
            return kept;
        }

        var row = await school.TaskEditions.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code && row.Version == version, cancellation);

        // Work begun before editions were kept, under one that is gone: the edition used is the newest, and evidence names that one.
        return row is not null ? Remembered(row) : library.Edition(edition) ?? library.Task(new TaskCode(code));
    }

    /// <summary>An edition as far as it is known without asking the database: enough to name things by.</summary>
    public TaskEdition? Known(VersionedCode version) =>
        _kept.GetValueOrDefault(version) ?? library.Edition(version) ?? library.Task(new TaskCode(version.Code));

    private async Task<TaskEdition> KeepAsync(TaskEdition edition, CancellationToken cancellation)
    {
        var (code, version, source) = (edition.Code.Value, edition.Version, edition.Source);
        var now = clock.GetUtcNow().UtcTicks;
        await database.WriteAsync(
            school => school.Database.ExecuteSqlAsync(
                $"""INSERT INTO "TaskEditions" ("Code", "Version", "Digest", "Source", "KeptAt") VALUES ({code}, {version}, {source.Digest}, {source.Text}, {now}) ON CONFLICT DO NOTHING""",
                cancellation),
            cancellation);
        await using var reading = database.Read();
        return Remember(await reading.TaskEditions.SingleAsync(row => row.Code == code && row.Version == version, cancellation));
    }

    /// <summary>One damaged edition stops neither the start nor the work begun with others.</summary>
    private TaskEdition? Remembered(TaskEditionRow row)
    {
        try
        {
            return Remember(row);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or ContentUnreadableException)
        {
            logger.LogError("{Damage}", damaged.Message);
            return null;
        }
    }

    /// <exception cref="InvalidDataException">The kept text is not the one that was kept, or no reader understands it.</exception>
    private TaskEdition Remember(TaskEditionRow row)
    {
        var version = new VersionedCode(row.Code, row.Version);
        var edition = ContentLibrary.Edition($"{version}", row.Source, library.Typing);
        if (edition.Source.Digest != row.Digest || edition.Offer.Task != version)
        {
            throw new InvalidDataException($"The kept edition {version} of a task is not the one that was kept: its digest should be {row.Digest}, it is {edition.Source.Digest}.");
        }

        if (library.Edition(version) is { } written && !written.IsSameWorkAs(edition))
        {
            logger.LogWarning(
                "Task {Task} in the content folder is not the edition that work was begun with, which goes on being used. Write the change as a new version.", version);
        }

        return _kept.GetOrAdd(version, edition);
    }
}
