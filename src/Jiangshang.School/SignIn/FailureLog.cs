using Microsoft.Extensions.Logging;

namespace Jiangshang.School.SignIn;

/// <summary>
/// Writes failed sign-ins to the log: which account, from where, how often; never what was typed. A number nobody has is not
/// written either: people type passwords into the wrong field. Guessing by the thousand fills no disk: of more than so many a minute only the count is written.
/// </summary>
public sealed partial class FailureLog(ILogger<FailureLog> logger, SignInRules rules, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Lock _turn = new();
    private long _since = clock.GetTimestamp();
    private int _written;
    private int _leftOut;

    /// <param name="number">The account's number; null when there is no such account.</param>
    /// <param name="what">What was refused, by its name on the wire.</param>
    public void Write(string? number, string source, string what, int wrongHere)
    {
        var leftOut = 0;
        lock (_turn)
        {
            if (clock.GetElapsedTime(_since) >= Minute)
            {
                (leftOut, _leftOut, _written, _since) = (_leftOut, 0, 0, clock.GetTimestamp());
            }

            if (_written >= rules.FailuresLogged)
            {
                _leftOut++;
                return;
            }

            _written++;
        }

        if (leftOut > 0)
        {
            LeftOut(leftOut);
        }

        Failed(what, number ?? "(unknown)", source, wrongHere);
    }

    [LoggerMessage(EventId = 4101, EventName = "SignInFailed", Level = LogLevel.Warning, Message = "Sign-in failed: {What}, number {Number}, from {Source}, {WrongHere} wrong there lately")]
    private partial void Failed(string what, string number, string source, int wrongHere);

    [LoggerMessage(EventId = 4102, EventName = "SignInFailuresLeftOut", Level = LogLevel.Warning, Message = "{Count} more failed sign-ins in the minute before were not written one by one")]
    private partial void LeftOut(int count);
}
