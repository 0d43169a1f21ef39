using Jiangshang.Competencies.Measures;
using Jiangshang.School.Storage;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Background;

/// <summary>Writes a sign of life every few seconds, so that <c>/health</c> tells a database that cannot be written, and its recovery, without anybody's work having to fail for it.</summary>
public sealed class DatabaseProbe(SchoolDatabase database, BackgroundHealth health, TimeProvider clock, ILogger<DatabaseProbe> logger) : BackgroundRounds(health, clock, logger)
{
    protected override Wording Work { get; } = new("写数据库", "writing to the database");

    protected override TimeSpan Pause { get; } = TimeSpan.FromSeconds(10);

    // A recovery is to be seen within seconds: it is a write of a few bytes.
    protected override TimeSpan LongestPause => Pause;

    protected override Task RoundAsync(CancellationToken cancellation) => database.BeatAsync(Clock.GetUtcNow(), cancellation);
}
