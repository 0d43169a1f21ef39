using CsCheck;
using Jiangshang.Marketplace.AffiliatePromotion;
using Jiangshang.Marketplace.DisplayAds;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.OrganicSearch;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Realism;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class AuctionTests
{
    private static readonly Fen Increment = new(1);
    private static readonly Fen Reserve = new(10);
    private static readonly KeywordAdRules Rules = Given.FirstLesson.KeywordAds with { Increment = Increment, Reserve = Reserve, PerStore = new Pieces(2) };

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
    public void Places_and_charges_are_those_of_a_brute_force_reference()
    {
        for (var auction = 0u; auction < 20_000; auction++)
        {
            var drawn = BruteAuction.Draw(3, auction);
            Assert.True(drawn.Holds(Rules), $"Auction {auction} of {drawn.Bidders.Length} bidders and {drawn.Places} places.");
        }
    }

    [Fact]
    public void The_published_vector_is_charged_to_the_fen_in_a_whole_auction() =>
        Assert.Equal([401, 357, 307], Vector([1, 2, 3, 4]).Run(Rules).Select(place => place.Price));

    [Fact]
    public void A_store_is_shown_no_more_often_than_the_rules_allow_and_its_other_bids_raise_no_charge() =>
        Assert.Equal([(1, 445L), (2, 361L), (9, Reserve.Value)], new BruteAuction([new(1, 1, 500, 9), new(2, 1, 400, 10), new(3, 1, 300, 10), new(9, 4, 400, 9)], 4).Run(Rules).Select(place => (place.Listing, place.Price)));

    [Fact]
    public void A_listing_competes_once_with_its_best_bid() => Assert.Equal([401, 273, Reserve.Value], Vector([1, 2, 2, 4]).Run(Rules).Select(place => place.Price));

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

    /// <summary>Bids 5, 4, 4, 3.5 with quality 9, 9, 8, 7 for three places, by listings of stores of their own.</summary>
    private static BruteAuction Vector(int[] listings) => new([new(listings[0], 1, 500, 9), new(listings[1], 2, 400, 9), new(listings[2], 3, 400, 8), new(listings[3], 4, 350, 7)], 3);
}
