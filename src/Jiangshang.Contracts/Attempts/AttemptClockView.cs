namespace Jiangshang.Contracts.Attempts;

/// <summary>An attempt's one clock, as the server counts it at this moment; the page counts on by its own steady counter.</summary>
/// <param name="AwaitsStart">The student has to start it; until then the worksheet is not shown.</param>
/// <param name="Begun">It runs. Timed practice begins with the first thing the student does.</param>
/// <param name="LimitMilliseconds">How long the work may take; null without a limit of its own.</param>
/// <param name="RemainingMilliseconds">Until time is up; null without an end, and while it has not begun.</param>
public sealed record AttemptClockView(bool AwaitsStart, bool Begun, long ElapsedMilliseconds, long? LimitMilliseconds, long? RemainingMilliseconds);
