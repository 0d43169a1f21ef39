using Jiangshang.Competencies.Standards;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Typing.Plausibility;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Reviews;

/// <summary>
/// Looks at the record of work that is being handed in. Practice is never held; its rhythm is kept all the same, so that a practised log
/// cannot come back as a test.
/// </summary>
internal static class FindDoubts
{
    /// <summary>So many earlier logs are compared at most; more than a few share a mark only by being copies of each other.</summary>
    private const int MostCompared = 200;

    public static async Task<FoundDoubts> InAsync(SchoolContext school, AttemptRow attempt, TaskEdition task, string? submission, CancellationToken cancellation)
    {
        if (submission is null || task.Desk.RhythmOf(submission) is not { } print)
        {
            return FoundDoubts.None;
        }

        var kept = print.Marks.Count > 0 ? print : null;
        if (attempt.Condition == WorkCondition.Practice)
        {
            return new FoundDoubts(null, kept);
        }

        var entries = await school.JournalEntries.AsNoTracking()
            .Where(entry => entry.AttemptId == attempt.Id)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Payload, entry.ReceivedAt, entry.ArrivedAfterMilliseconds })
            .ToListAsync(cancellation);
        var begun = attempt.BegunAt ?? attempt.StartedAt;
        var arrived = entries
            .Select(entry => new ArrivedEntry(entry.Sequence, entry.Payload, entry.ArrivedAfterMilliseconds is { } after ? TimeSpan.FromMilliseconds(after) : entry.ReceivedAt - begun))
            .ToList();
        return new FoundDoubts(task.Desk.DoubtsAbout(submission, arrived, await EarlierAsync(school, attempt.Id, print, cancellation)), kept);
    }

    /// <summary>Keeps the rhythm, once.</summary>
    public static void Keep(SchoolContext school, Guid attempt, FoundDoubts found)
    {
        if (found.Print is { } print)
        {
            school.TypingPrints.Add(new TypingPrintRow { AttemptId = attempt, Rhythm = print.Bytes.ToArray() });
            school.TypingPrintKeys.AddRange(print.Marks
                .Select(mark => new TypingPrintKeyRow { AttemptId = attempt, Key = mark.Key, Position = mark.Position }));
        }
    }

    private static async Task<IReadOnlyList<EarlierRhythm>> EarlierAsync(SchoolContext school, Guid attempt, RhythmPrint print, CancellationToken cancellation)
    {
        var own = print.Marks.ToLookup(mark => mark.Key, mark => mark.Position);
        var keys = own.Select(mark => mark.Key).ToList();
        var shared = await school.TypingPrintKeys.AsNoTracking()
            .Where(mark => keys.Contains(mark.Key) && mark.AttemptId != attempt)
            .OrderBy(mark => mark.AttemptId)
            .Take(MostCompared)
            .ToListAsync(cancellation);
        var attempts = shared.Select(mark => mark.AttemptId).Distinct().ToList();
        var prints = await school.TypingPrints.AsNoTracking().Where(row => attempts.Contains(row.AttemptId)).ToDictionaryAsync(row => row.AttemptId, row => RhythmPrint.FromBytes(row.Rhythm), cancellation);
        return [.. shared.SelectMany(mark => own[mark.Key].Select(position => new EarlierRhythm(prints[mark.AttemptId], position, mark.Position)))];
    }
}
