namespace Jiangshang.Marketplace.DisplayAds;

/// <summary>One bid in a display auction.</summary>
/// <param name="Row">The bid's row.</param>
/// <param name="Listing">What is advertised; it is shown once, with its best bid.</param>
/// <param name="Thousand">What a thousand impressions are worth to it at most, in fen.</param>
/// <param name="ClickRate">Predicted click rate, in ten-thousandths.</param>
internal readonly record struct DisplayBidder(int Row, int Listing, long Thousand, int ClickRate);
