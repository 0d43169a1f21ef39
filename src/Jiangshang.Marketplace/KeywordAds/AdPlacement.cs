namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>An advertisement that won a place.</summary>
/// <param name="Listing">What is shown.</param>
/// <param name="Reference">Row of its bid.</param>
/// <param name="Price">Fen a click, or fen a thousand impressions for who pays by impression.</param>
internal readonly record struct AdPlacement(int Listing, int Reference, long Price);
