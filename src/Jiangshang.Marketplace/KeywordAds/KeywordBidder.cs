namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>One bid in a keyword auction.</summary>
/// <param name="Row">The bid's row.</param>
/// <param name="Listing">What is advertised; it is shown once, with its best bid.</param>
/// <param name="Store">Whose it is.</param>
/// <param name="Bid">What a click is worth to it at most, in fen.</param>
/// <param name="Quality">Its quality score.</param>
internal readonly record struct KeywordBidder(int Row, int Listing, int Store, long Bid, int Quality);
