using Jiangshang.Marketplace.AffiliatePromotion;
using Jiangshang.Marketplace.AfterSales;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.DisplayAds;
using Jiangshang.Marketplace.Fulfilment;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.OrganicSearch;
using Jiangshang.Marketplace.Orders;
using Jiangshang.Marketplace.PlatformRules;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.ShortVideoFeed;
using Jiangshang.Marketplace.TradeModes;

namespace Jiangshang.Content.Markets;

/// <summary>The sections that are one mapping each: a key for every parameter of the core's record, in its order.</summary>
internal sealed partial class MarketScenarioReader
{
    private static StaffTerms StaffOf(YamlSection s)
    {
        var read = new StaffTerms(
            s.Money("serviceWage"),
            s.Money("packerWage"),
            new Pieces(s.Whole("inquiriesPerHour")),
            new Pieces(s.Whole("parcelsPerDay")),
            new ReplySeconds(s.Whole("promptReply")),
            new ReplySeconds(s.Whole("overloadReply")),
            new ReplySeconds(s.Whole("promptLimit")),
            new ReplySeconds(s.Whole("unstaffedReply")));
        s.Close();
        return read;
    }

    private static ShopperBehaviour ShoppersOf(YamlSection s)
    {
        var read = new ShopperBehaviour(
            s.Ratio("clickPriceWeight"),
            s.Ratio("clickRatingWeight"),
            s.Ratio("clickSalesWeight"),
            s.Ratio("relevanceWeight"),
            s.Ratio("feedClickShift"),
            s.Ratio("feedBuyShift"),
            s.Ratio("storePageBuyShift"),
            s.Ratio("orderBase"),
            s.Ratio("shippingFeeWeight"),
            s.Ratio("deliveryDayWeight"),
            s.Ratio("payBase"),
            s.Ratio("replyWeight"),
            s.Ratio("inquiryRate"),
            s.Ratio("multiBuy"),
            s.Ratio("thresholdPull"),
            s.Ratio("computerBuyShift"),
            s.Ratio("followChance"),
            s.Ratio("repeatLift"));
        s.Close();
        return read;
    }

    private static StoreRatingRules StoreRatingOf(YamlSection s)
    {
        var read = new StoreRatingRules(new DayCount(s.Whole("window")), new Pieces(s.Whole("perPair")), new DayCount(s.Whole("month")));
        s.Close();
        return read;
    }

    private static OrderClocks OrdersOf(YamlSection s)
    {
        var read = new OrderClocks(
            new Ticks(s.Whole("paymentWindow")),
            new DayCount(s.Whole("shippingPromise")),
            new DayCount(s.Whole("patience")),
            new DayCount(s.Whole("autoConfirm")),
            new DayCount(s.Whole("noReasonReturn")),
            new DayCount(s.Whole("returnTransit")),
            new DayCount(s.Whole("refundWindow")),
            s.Ratio("platformFee"),
            s.Ratio("restocking"),
            s.Ratio("lateCompensation"),
            s.Money("lateCompensationCap"));
        s.Close();
        return read;
    }

    private static AfterSaleBehaviour AfterSalesOf(YamlSection s)
    {
        var read = new AfterSaleBehaviour(
            s.Ratio("qualityWeight"),
            s.Ratio("promiseWeight"),
            s.Ratio("priceWeight"),
            s.Ratio("lateDayWeight"),
            s.Ratio("replyWeight"),
            s.Ratio("damageLoss"),
            s.Ratio("spread"),
            s.Ratio("baseline"),
            s.Ratio("reviewBase"),
            s.Ratio("reviewCurvature"),
            [.. s.Ratios("starCuts")],
            s.Ratio("returnBase"),
            s.Ratio("returnSlope"),
            s.Ratio("complaintBase"),
            s.Ratio("complaintSlope"),
            s.Ratio("confirmChance"),
            new DayCount(s.Whole("reviewDays")),
            s.Ratio("overClaimLoss"));
        s.Close();
        return read;
    }

    private static OrganicRankRules OrganicOf(YamlSection s)
    {
        var read = new OrganicRankRules(
            s.Ratio("relevanceWeight"),
            s.Ratio("salesWeight"),
            s.Ratio("ratingWeight"),
            s.Ratio("conversionWeight"),
            s.Ratio("serviceWeight"),
            s.Ratio("violationWeight"),
            s.Ratio("stuffingPenalty"),
            s.Ratio("exploration"),
            new DayCount(s.Whole("salesWindow")),
            new Pieces(s.Whole("priorClicks")),
            s.Ratio("priorConversion"),
            new Pieces(s.Whole("priorReviews")),
            s.Ratio("priorStars"),
            new Pieces(s.Whole("pageSize")),
            new Pieces(s.Whole("titleBytes")),
            s.Ratio("attributeRelevance"));
        s.Close();
        return read;
    }

    private static KeywordAdRules KeywordAdsOf(YamlSection s)
    {
        var read = new KeywordAdRules(
            [.. s.Counts("slots")],
            s.Money("reserve"),
            s.Money("increment"),
            new Pieces(s.Whole("perStore")),
            s.Ratio("broadMatch"),
            new QualityScore(s.Whole("minimumQuality")),
            new QualityScore(s.Whole("qualityBase")),
            s.Ratio("relevanceWeight"),
            s.Ratio("clickWeight"),
            s.Ratio("experienceWeight"),
            new Pieces(s.Whole("priorImpressions")));
        s.Close();
        return read;
    }

    private static DisplayAdRules DisplayAdsOf(YamlSection s)
    {
        var read = new DisplayAdRules(
            [.. s.Counts("slots")],
            s.Money("reserve"),
            s.Money("increment"),
            new Pieces(s.Whole("priorImpressions")),
            s.Ratio("priorClickRate"),
            new Pieces(s.Whole("dailyFrequencyCap")),
            s.Ratio("minimumStoreRating"));
        s.Close();
        return read;
    }

    private static AffiliateRules AffiliatesOf(YamlSection s)
    {
        var read = new AffiliateRules(
            new Headcount(s.Whole("promoters")),
            s.Ratio("reachExponent"),
            s.Ratio("commissionAppeal"),
            s.Ratio("fitAppeal"),
            new DayCount(s.Whole("window")),
            s.Ratio("lowestRate"),
            s.Ratio("highestRate"),
            s.Ratio("technicalFee"),
            s.Ratio("clickShift"),
            new Pieces(s.Whole("pageSize")));
        s.Close();
        return read;
    }

    private static DecisionLimits LimitsOf(YamlSection s)
    {
        var read = new DecisionLimits(
            s.Money("highestPrice"),
            s.Money("highestBid"),
            s.Money("highestDailyBudget"),
            s.Ratio("highestHourFactor"),
            s.Ratio("highestAudiencePremium"),
            s.Money("highestFreight"),
            s.Money("highestThreshold"),
            new Headcount(s.Whole("mostStaff")),
            new Pieces(s.Whole("mostPieces")),
            new Pieces(s.Whole("mostInvented")),
            s.Money("largestGrant", largest: long.MaxValue));
        s.Close();
        return read;
    }

    private static VideoPlatform VideoPlatformOf(YamlSection s)
    {
        var read = new VideoPlatform(
            s.Text("code"),
            s.Text("name"),
            s.Ratio("audience"),
            [.. s.Counts("pools")],
            [.. s.Ratios("gates")],
            s.Ratio("finishWeight"),
            s.Ratio("likeWeight"),
            s.Ratio("shareWeight"),
            s.Ratio("clickWeight"),
            s.Ratio("buyWeight"),
            s.Ratio("followerWeight"),
            new DayCount(s.Whole("lifetime")),
            new Pieces(s.Whole("videosPerVisit")),
            new Pieces(s.Whole("priorViews")),
            s.Ratio("priorScore"));
        s.Close();
        return read;
    }

    private static VideoBehaviour VideosOf(YamlSection s)
    {
        var read = new VideoBehaviour(
            s.Ratio("finishBase"),
            s.Ratio("finishSlope"),
            s.Ratio("likeBase"),
            s.Ratio("likeSlope"),
            s.Ratio("shareBase"),
            s.Ratio("shareSlope"),
            s.Ratio("clickBase"),
            s.Ratio("clickSlope"));
        s.Close();
        return read;
    }

    private static TemptationTerms TemptationsOf(YamlSection s)
    {
        var read = new TemptationTerms(
            s.Money("fakeOrderCost"),
            s.Money("praiseCash"),
            s.Ratio("praiseUptake"),
            s.Ratio("overClaimClick"),
            s.Ratio("fakeDiscountBuy"),
            s.Ratio("unlabelledClick"),
            new Pieces(s.Whole("fraudMultiple")),
            s.Money("fraudLeast"));
        s.Close();
        return read;
    }

    private static TradeModeTerms TradeModesOf(YamlSection s)
    {
        var read = new TradeModeTerms(
            new Headcount(s.Whole("wholesaleBuyers")),
            s.Ratio("requestChance"),
            new Pieces(s.Whole("requestSmallest")),
            new Pieces(s.Whole("requestLargest")),
            s.Ratio("mixedChance"),
            new DayCount(s.Whole("quoteDays")),
            s.Ratio("sampleChance"),
            s.Ratio("wholesalePrice"),
            s.Ratio("peerBuyersPerDay"),
            s.Ratio("peerOffer"),
            s.Ratio("peerFee"),
            new Headcount(s.Whole("groupSize")),
            new Ticks(s.Whole("groupClock")),
            s.Ratio("groupPull"));
        s.Close();
        return read;
    }
}
