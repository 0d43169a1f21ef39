namespace Jiangshang.Marketplace.DisplayAds;

/// <summary>How a display advertisement bids (出价方式).</summary>
public enum DisplayBidding : byte
{
    /// <summary>A price of a thousand impressions (CPM).</summary>
    CostPerMille,

    /// <summary>A price of a click, turned into a thousand by the predicted click rate (oCPC).</summary>
    CostPerClick,
}
