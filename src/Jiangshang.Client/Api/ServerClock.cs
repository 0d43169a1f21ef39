namespace Jiangshang.Client.Api;

/// <summary>The server's time, told from its last answer and this machine's steady counter: setting the computer's clock changes nothing.</summary>
public sealed class ServerClock(TimeProvider time)
{
    private DateTimeOffset? _told;
    private long _at;

    public DateTimeOffset Now => _told is { } told ? told + time.GetElapsedTime(_at) : time.GetUtcNow();

    public void Tell(DateTimeOffset serverNow) => (_told, _at) = (serverNow, time.GetTimestamp());
}
