using Jiangshang.School.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Jiangshang.Server;

/// <summary>Healthy when the school's database answers.</summary>
public sealed class DatabaseHealth(SchoolDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
