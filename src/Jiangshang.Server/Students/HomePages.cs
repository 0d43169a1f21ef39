using System.Globalization;
using System.Text.Json;
using Jiangshang.Contracts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Certificates;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.Server.Views;
using Jiangshang.Server.Views.Students;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Students;

/// <summary>
/// Students' homes, ready to be sent. Each is kept with the student's version read before it was made, and is sent only while
/// the database still says that version and no window or day has turned since: so it is never older than the last change.
/// </summary>
public sealed class HomePages(StudentCases cases, StudentVersionReading versions, LastFeedback feedback, TimeProvider clock)
{
    /// <summary>The homes of some two thousand students, all who look at the same time.</summary>
    private const long MostBytesKept = 32L * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private readonly RecentlyUsed<Guid, HomePage> _pages = new(MostBytesKept, page => page.Json.Length);

    /// <returns>Null when the school has no such student.</returns>
    internal async ValueTask<HomePage?> FindAsync(Guid student, CancellationToken cancellation)
    {
        var version = await versions.OfAsync(student, cancellation);
        if (version is null)
        {
            return null;
        }

        if (_pages.TryGet(student, out var known) && known.Version == version && clock.GetUtcNow() < known.GoodUntil)
        {
            return known;
        }

        if (await MakeAsync(student, version.Value, cancellation) is not { } page)
        {
            return null;
        }

        _pages.Put(student, page);
        return page;
    }

    private async Task<HomePage?> MakeAsync(Guid student, long version, CancellationToken cancellation)
    {
        if (await cases.FindAsync(student, cancellation) is not { } found)
        {
            return null;
        }

        var view = StudentHomeViews.Of(found.School, found.Student, await FeedbackAsync(found.School, student, cancellation));
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{version}-{view.At.UtcTicks}\"");
        return new HomePage(version, GoodUntil(found.Student, view.At), JsonSerializer.SerializeToUtf8Bytes(view, ContractsJson.Options), tag);
    }

    public async Task<FeedbackView?> FeedbackAsync(SchoolView school, Guid student, CancellationToken cancellation) =>
        await feedback.OfAsync(student, cancellation) is { } last && school.Task(last.TaskCode) is { } task
            ? new FeedbackView(last.Attempt, task.Title, last.ScoreHundredths is { } score ? new(score) : null, last.Comment, last.At)
            : null;

    /// <summary>The next moment at which the same record would look different.</summary>
    private static DateTimeOffset GoodUntil(StudentCase student, DateTimeOffset at) => student.Assignments
        .SelectMany(card => new[] { card.OpensAt, card.DueAt })
        .Where(turn => turn > at)
        .Append(SchoolDays.NextMidnight(at))
        .Append(at + Longest)
        .Min();
}
