using System.Globalization;
using Jiangshang.School.Clocks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Jiangshang.Server;

/// <summary>Degraded while the machine's clock is not followed: work goes on, but somebody has to set the clock right.</summary>
public sealed class ClockHealth(SteadyClock clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(clock.Doubt is { } doubt ? HealthCheckResult.Degraded(Words(doubt)) : HealthCheckResult.Healthy());

    private static string Words(ClockDoubt doubt) => string.Create(
        CultureInfo.InvariantCulture,
        $"The computer's clock is {doubt.Off.Duration():c} {(doubt.Off > TimeSpan.Zero ? "ahead" : "behind")} and is not followed. Set it right, or restart the server if it is right now.");
}
