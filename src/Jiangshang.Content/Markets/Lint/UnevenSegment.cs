using Jiangshang.Marketplace.Quantities;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A segment whose channels or interests do not sum to one, or that nobody belongs to (人群权重之和不为一).</summary>
public sealed class UnevenSegment : IMarketCheck
{
    public string Id => "M012";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var segments = content.Scenario.Segments;
        for (var s = 0; s < segments.Length; s++)
        {
            var segment = segments[s];
            if (segment.Share.Value <= 0)
            {
                yield return content.Fault(this, "segments", s,
                    $"人群“{segment.Name}”的 share 应大于 0。",
                    $"The share of the segment “{segment.Name}” must be above 0.");
            }

            if (segment.Channels.Sum(weight => weight.Value) != BasisPoints.One)
            {
                yield return content.Fault(this, "segments", s,
                    $"人群“{segment.Name}”的 channels 之和应为 1。",
                    $"The channels of the segment “{segment.Name}” must add up to 1.");
            }

            if (segment.Interests.Sum(weight => weight.Value) != BasisPoints.One)
            {
                yield return content.Fault(this, "segments", s,
                    $"人群“{segment.Name}”的 interests 之和应为 1。",
                    $"The interests of the segment “{segment.Name}” must add up to 1.");
            }
        }
    }
}
