namespace Jiangshang.School.Clocks;

/// <summary>
/// The one clock everything in the school goes by. It follows the machine's clock, but never over a jump: then it goes on by the
/// machine's steady counter, so that a wrong clock closes no attempt, locks nobody out for days and dates nothing in the future. A jump ends when
/// the machine's clock is right again, or when somebody restarts the server and so says that the new time is right.
/// </summary>
/// <param name="jump">The most the machine's clock may move against the steady counter between two looks.</param>
public sealed class SteadyClock(TimeProvider machine, TimeSpan jump) : TimeProvider
{
    private readonly Lock _looking = new();
    private volatile Anchor _anchor = new(machine.GetUtcNow(), machine.GetTimestamp());
    private volatile ClockDoubt? _doubt;

    /// <summary>Null while the machine's clock can be followed.</summary>
    public ClockDoubt? Doubt => _doubt;

    public bool IsInDoubt => _doubt is not null || IsJump(machine.GetUtcNow() - Steady());

    public override TimeZoneInfo LocalTimeZone => machine.LocalTimeZone;

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        var (wall, steady) = (machine.GetUtcNow(), Steady());
        return _doubt is null && !IsJump(wall - steady) ? wall : steady;
    }

    public override long GetTimestamp() => machine.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        machine.CreateTimer(callback, state, dueTime, period);

    /// <summary>Compares the machine's clock with its counter: to be done every few seconds, so that ordinary corrections are followed.</summary>
    /// <returns>True when a doubt has begun, changed or ended.</returns>
    public bool Look()
    {
        lock (_looking)
        {
            var (wall, steady) = (machine.GetUtcNow(), Steady());
            var off = wall - steady;
            if (!IsJump(off))
            {
                var ended = _doubt is not null;
                (_anchor, _doubt) = (new Anchor(wall, machine.GetTimestamp()), null);
                return ended;
            }

            if (_doubt is { } known && !IsJump(off - known.Off))
            {
                return false;
            }

            _doubt = new ClockDoubt(off, steady, AgainstRecords: false);
            return true;
        }
    }

    /// <summary>Time never runs back behind what is already written down.</summary>
    /// <returns>True when the machine's clock does, and is therefore not followed.</returns>
    public bool GoOnFrom(DateTimeOffset written)
    {
        lock (_looking)
        {
            var steady = Steady();
            if (!IsJump(written - steady) || written < steady)
            {
                return false;
            }

            _anchor = new Anchor(written, machine.GetTimestamp());
            _doubt = new ClockDoubt(machine.GetUtcNow() - written, written, AgainstRecords: true);
            return true;
        }
    }

    private bool IsJump(TimeSpan off) => off.Duration() > jump;

    private DateTimeOffset Steady()
    {
        var anchor = _anchor;
        return anchor.Wall + machine.GetElapsedTime(anchor.Timestamp);
    }

    private sealed record Anchor(DateTimeOffset Wall, long Timestamp);
}
