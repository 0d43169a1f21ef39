using CsCheck;
using Jiangshang.Marketplace.AffiliatePromotion;
using Jiangshang.Marketplace.DisplayAds;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.OrganicSearch;
using Jiangshang.Marketplace.Quantities;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class AuctionTests
{
    private static readonly Fen Increment = new(1);
    private static readonly Fen Reserve = new(10);

    [Fact]
    public void The_published_vector_is_charged_to_the_fen()
    {
        long[] bids = [500, 400, 400, 350];
        int[] quality = [9, 9, 8, 7];
        var charges = Enumerable.Range(0, 3).Select(i => KeywordAuction.Charge(new Fen(bids[i]), new QualityScore(quality[i]), new Fen(bids[i + 1]), new QualityScore(quality[i + 1]), Increment, Reserve).ToString());
        Assert.Equal(["4.01", "3.57", "3.07"], charges);
    }

    [Fact]
    public void A_click_never_costs_more_than_the_bid_nor_less_than_the_reserve() =>
        Gen.Select(Gen.Long[10, 5000], Gen.Int[1, 1000], Gen.Long[10, 5000], Gen.Int[1, 1000]).Sample((bid, quality, next, nextQuality) =>
        {
            if (bid * quality >= next * nextQuality)
            {
                var charge = KeywordAuction.Charge(new Fen(bid), new QualityScore(quality), new Fen(next), new QualityScore(nextQuality), Increment, Reserve);
                Assert.InRange(charge.Value, Reserve.Value, bid);
            }
        });

    [Fact]
    public void Better_quality_is_never_dearer() =>
        Gen.Select(Gen.Long[10, 5000], Gen.Int[1, 999], Gen.Long[10, 5000], Gen.Int[1, 1000]).Sample((bid, quality, next, nextQuality) => Assert.True(
            KeywordAuction.Charge(new Fen(bid), new QualityScore(quality + 1), new Fen(next), new QualityScore(nextQuality), Increment, Reserve)
            <= KeywordAuction.Charge(new Fen(bid), new QualityScore(quality), new Fen(next), new QualityScore(nextQuality), Increment, Reserve)));

    [Fact]
    public void The_published_display_vector_is_sixty_fen_a_click()
    {
        var rate = new BasisPoints(500);
        var thousand = DisplayAuction.PricePerThousand(new Fen(80), rate);
        Assert.Equal(new Fen(4000), thousand);
        var settled = DisplayAuction.Settle(thousand, new Fen(2990), new Fen(10), new Fen(300));
        Assert.Equal(new Fen(3000), settled);
        Assert.Equal(new Fen(60), DisplayAuction.ChargePerClick(new Fen(80), settled, rate));
    }

    [Theory]
    [InlineData(0, 500)]
    [InlineData(600, 470)]
    public void Commission_counts_coupons_and_not_points(long byCoupon, long commission) =>
        Assert.Equal(new Fen(commission), AffiliateCommission.Of(new Fen(10_000), new Fen(byCoupon), new BasisPoints(500)));

    [Theory]
    [InlineData("纯棉毛巾", 8)]
    [InlineData("A4纸", 4)]
    [InlineData("", 0)]
    public void A_chinese_character_is_two_bytes_of_a_title(string title, int bytes) => Assert.Equal(new Pieces(bytes), TitleText.Bytes(title));
}
