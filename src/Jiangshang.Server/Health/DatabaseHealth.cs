using Jiangshang.Competencies.Measures;
using Jiangshang.School.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Jiangshang.Server.Health;

/// <summary>Unhealthy while the school's database does not answer: nothing can be opened then.</summary>
public sealed class DatabaseHealth(SchoolDatabase database) : IHealthCheck
{
    /// <summary>Who asks after health wants an answer, also from a database that gives none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly Wording Silent = new(
        "数据库连不上或不应答；请检查它是否在运行、数据文件夹是否还在。", "The database cannot be reached or does not answer; check that it is running and that the data folder is there.");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // SQLite waits on the calling thread.
            var answers = await Task.Run(() => database.AnswersAsync(cancellationToken), cancellationToken).WaitAsync(Patience, cancellationToken);
            return answers ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"{Silent.Zh} {Silent.En}");
        }
        catch (Exception trouble) when (StorageTrouble.Is(trouble))
        {
            var words = trouble is TimeoutException ? Silent : StorageTrouble.Words(trouble);
            return HealthCheckResult.Unhealthy($"{words.Zh} {words.En}");
        }
    }
}
