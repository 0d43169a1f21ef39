using Microsoft.Extensions.Time.Testing;

namespace Jiangshang.School.Tests.Given;

/// <summary>A computer's clock that somebody may set wrong, over a counter that runs on steadily.</summary>
public sealed class MachineClock(FakeTimeProvider steady) : TimeProvider
{
    /// <summary>How far the clock is ahead of the right time.</summary>
    public TimeSpan Off { get; set; }

    public override long TimestampFrequency => steady.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => steady.GetUtcNow() + Off;

    public override long GetTimestamp() => steady.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => steady.CreateTimer(callback, state, dueTime, period);
}
