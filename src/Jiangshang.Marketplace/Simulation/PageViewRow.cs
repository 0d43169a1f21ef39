namespace Jiangshang.Marketplace.Simulation;

/// <summary>A product page looked at (商品页浏览).</summary>
/// <param name="Place">Who and where.</param>
/// <param name="Second">When the page was opened, in seconds of the day.</param>
/// <param name="Dwell">How long the page was looked at.</param>
/// <param name="Inquires">Whether the person asked the service.</param>
/// <param name="Reply">How long the answer took, if asked.</param>
public readonly record struct PageViewRow(VisitPlace Place, ReplySeconds Second, ReplySeconds Dwell, bool Inquires, ReplySeconds Reply);
