namespace Jiangshang.Marketplace.StoreReports;

/// <summary>One page view of a store as analytics count it (一次页面浏览).</summary>
/// <param name="Consumer">The person.</param>
/// <param name="Visit">Number of the visit in the person's day.</param>
/// <param name="Second">When the page was opened, in seconds since the run began.</param>
/// <param name="Dwell">How long it was looked at, in seconds.</param>
/// <param name="Source">How the person came to it.</param>
/// <param name="Device">The terminal.</param>
public readonly record struct PageEvent(ConsumerId Consumer, Tally Visit, Tally Second, ReplySeconds Dwell, TrafficSource Source, Device Device)
{
    /// <summary>Seconds of a day.</summary>
    public const long DaySeconds = 86_400;

    /// <summary>The day the page was opened on.</summary>
    public Day Day => new((int)(Second.Value / DaySeconds));
}
