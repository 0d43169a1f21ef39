using System.Globalization;
using Jiangshang.School.Background;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Jiangshang.Server.Health;

/// <summary>Degraded while something the process does by itself fails: the school goes on reading, and what fails is tried again.</summary>
public sealed class BackgroundWorkHealth(BackgroundHealth health) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var failing = health.States.Where(state => state.FailingSince is not null).Select(Words).ToList();
        return Task.FromResult(failing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join('\n', failing)));
    }

    private static string Words(BackgroundState state) => string.Create(
        CultureInfo.InvariantCulture,
        $"{state.Work.Zh} / {state.Work.En}: {state.Failure?.Zh} {state.Failure?.En} (since {state.FailingSince:yyyy-MM-dd HH:mm:ss}Z, {state.Failures}×; last success {(state.LastSuccess is { } success ? success.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "none")})");
}
