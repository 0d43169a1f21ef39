using static System.FormattableString;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Decisions about one listing.</summary>
internal static class ListingDecisions
{
    public static DecisionRejection? List(MarketWorld world, int store, Decision.ListProduct d)
    {
        if ((DecisionDesk.Known("产品", "product", d.Product.Index, world.Size.Products) ?? Texts(world, d.Title, d.Attributes, d.Claims) ?? Content(d.Image, d.Page) ?? PriceOf(world, d.Price)) is { } rejection)
        {
            return rejection;
        }

        var state = world.State;
        var listings = state.Listings;
        var row = listings.AddRow();
        listings.Store[row] = store;
        listings.Product[row] = d.Product.Index;
        listings.Category[row] = world.Scenario.Products[d.Product.Index].Category.Index;
        listings.Price[row] = d.Price.Value;
        listings.Active[row] = 1;
        listings.ListedOn[row] = world.Day;
        listings.OfferUntil[row] = -1;
        listings.CouponUntil[row] = -1;
        listings.PenaltyUntil[row] = -1;
        state.SoldByDay.Extend((row + 1) * 32);
        state.LowestByDay.Extend((row + 1) * 32);
        state.Titles.Add("");
        state.Attributes.Add("");
        state.Claims.Add("");
        Write(world, row, d.Title, d.Attributes, d.Claims, d.Image, d.Page);
        world.Pages.AddListing(row);
        world.Ranking.AddListing(row);
        return null;
    }

    public static DecisionRejection? Edit(MarketWorld world, int store, Decision.EditListing d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? Texts(world, d.Title, d.Attributes, d.Claims) ?? Content(d.Image, d.Page)) is { } rejection)
        {
            return rejection;
        }

        Write(world, d.Listing.Index, d.Title, d.Attributes, d.Claims, d.Image, d.Page);
        world.State.Listings.TakenDown[d.Listing.Index] = 0;
        world.Ranking.ReplaceListing(d.Listing.Index);
        world.Pages.MarkListing(d.Listing.Index);
        return null;
    }

    public static DecisionRejection? Price(MarketWorld world, int store, Decision.SetPrice d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? PriceOf(world, d.Price)) is { } rejection)
        {
            return rejection;
        }

        if (world.State.Listings.Price[d.Listing.Index] != d.Price.Value)
        {
            world.State.Listings.Price[d.Listing.Index] = d.Price.Value;
            world.Pages.MarkListing(d.Listing.Index);
        }

        return null;
    }

    public static DecisionRejection? Activate(MarketWorld world, int store, ListingId listing, bool active)
    {
        if (DecisionDesk.OwnListing(world, store, listing) is { } rejection)
        {
            return rejection;
        }

        world.State.Listings.Active[listing.Index] = active ? (byte)1 : (byte)0;
        world.Pages.MarkListing(listing.Index);
        return null;
    }

    public static DecisionRejection? Coupon(MarketWorld world, int store, Decision.SetCoupon d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? DecisionDesk.Amount("优惠券金额", "The coupon", d.Off.Value, 0, world.State.Listings.Price[d.Listing.Index] - 1)) is { } rejection)
        {
            return rejection;
        }

        world.State.Listings.CouponOff[d.Listing.Index] = d.Off.Value;
        world.State.Listings.CouponUntil[d.Listing.Index] = d.Off.Value == 0 ? -1 : d.Until.Value;
        world.Pages.MarkListing(d.Listing.Index);
        return null;
    }

    public static DecisionRejection? Offer(MarketWorld world, int store, Decision.SetLimitedOffer d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? PriceOf(world, d.Price) ?? DecisionDesk.Amount("划线价", "The reference price", d.Reference.Value, 0, world.Scenario.Limits.HighestPrice.Value)) is { } rejection)
        {
            return rejection;
        }

        var listings = world.State.Listings;
        listings.OfferPrice[d.Listing.Index] = d.Price.Value;
        listings.OfferReference[d.Listing.Index] = d.Reference.Value;
        listings.OfferUntil[d.Listing.Index] = d.Until.Value;
        listings.OfferFrom[d.Listing.Index] = world.Day;
        listings.OfferLastDeal[d.Listing.Index] = listings.LastDeal[d.Listing.Index];
        listings.OfferTerms[d.Listing.Index] = d.TermsShown ? (byte)1 : (byte)0;
        world.Pages.MarkListing(d.Listing.Index);
        return null;
    }

    public static DecisionRejection? Group(MarketWorld world, int store, Decision.SetGroupPrice d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing) ?? DecisionDesk.Amount("拼团价", "The group price", d.Price.Value, 0, world.State.Listings.Price[d.Listing.Index])) is { } rejection)
        {
            return rejection;
        }

        world.State.Listings.GroupPrice[d.Listing.Index] = d.Price.Value;
        world.Pages.MarkListing(d.Listing.Index);
        return null;
    }

    public static DecisionRejection? Wholesale(MarketWorld world, int store, Decision.SetWholesale d)
    {
        if ((DecisionDesk.OwnListing(world, store, d.Listing)
            ?? DecisionDesk.Range("起批量（件）", "The minimum order (pieces)", d.Minimum.Value, 0, world.Scenario.Limits.MostPieces.Value)
            ?? DecisionDesk.Range("第二档起量（件）", "The second tier's minimum (pieces)", d.SecondFrom.Value, d.SecondFrom.Value == 0 ? 0 : d.Minimum.Value + 1, world.Scenario.Limits.MostPieces.Value)
            ?? DecisionDesk.Amount("批发价", "The wholesale price", d.FirstPrice.Value, d.Minimum.Value == 0 ? 0 : 1, world.Scenario.Limits.HighestPrice.Value)
            ?? DecisionDesk.Amount("第二档批发价", "The second tier's price", d.SecondPrice.Value, d.SecondFrom.Value == 0 ? 0 : 1, d.SecondFrom.Value == 0 ? world.Scenario.Limits.HighestPrice.Value : d.FirstPrice.Value)
            ?? DecisionDesk.Amount("样品价", "The sample price", d.SamplePrice.Value, 0, world.Scenario.Limits.HighestPrice.Value)) is { } rejection)
        {
            return rejection;
        }

        var listings = world.State.Listings;
        listings.WholesaleMinimum[d.Listing.Index] = d.Minimum.Value;
        listings.TierOnePieces[d.Listing.Index] = d.Minimum.Value;
        listings.TierOnePrice[d.Listing.Index] = d.FirstPrice.Value;
        listings.TierTwoPieces[d.Listing.Index] = d.SecondFrom.Value;
        listings.TierTwoPrice[d.Listing.Index] = d.SecondPrice.Value;
        listings.WholesaleMixed[d.Listing.Index] = d.MixedBatch ? (byte)1 : (byte)0;
        listings.SamplePrice[d.Listing.Index] = d.SamplePrice.Value;
        return null;
    }

    private static void Write(MarketWorld world, int row, string title, ImmutableArray<string> attributes, ImmutableArray<string> claims, BasisPoints image, BasisPoints page)
    {
        var state = world.State;
        state.Titles[row] = title;
        state.Attributes[row] = string.Join('|', attributes);
        state.Claims[row] = string.Join('|', claims);
        state.Listings.Image[row] = image.Value;
        state.Listings.Page[row] = page.Value;
        var words = world.Vocabulary.Segment(title);
        state.Listings.TitleRepeats[row] = words.Count == 0 ? 0 : words.Max(word => words.Count(other => other == word));
        world.Rules.Forget(row);
        state.Listings.OverClaims[row] = world.Rules.OverClaims(row);
    }

    private static DecisionRejection? Texts(MarketWorld world, string title, ImmutableArray<string> attributes, ImmutableArray<string> claims)
    {
        var limit = world.Scenario.OrganicSearch.TitleBytes;
        if (title.Length == 0 || TitleText.Bytes(title) > limit)
        {
            return new DecisionRejection("title", Invariant($"标题应有 1 到 {limit} 个字节（一个汉字两个字节），现有 {TitleText.Bytes(title)} 个。"),
                Invariant($"A title has 1 to {limit} bytes (two for a Chinese character); this one has {TitleText.Bytes(title)}."));
        }

        return attributes.Length > 40 || claims.Length > 40 || attributes.Concat(claims).Any(text => text.Contains('|', StringComparison.Ordinal) || text.Length > 200)
            ? new DecisionRejection("texts", "属性和宣传语各不超过 40 条，每条不超过 200 字，且不含竖线。", "Attributes and claims: at most 40 of each, at most 200 characters long, without a vertical bar.")
            : null;
    }

    private static DecisionRejection? Content(BasisPoints image, BasisPoints page) =>
        DecisionDesk.Ratio("主图质量", "The main image's quality", image.Value, 0, BasisPoints.One) ?? DecisionDesk.Ratio("详情页质量", "The page's quality", page.Value, 0, BasisPoints.One);

    private static DecisionRejection? PriceOf(MarketWorld world, Fen price) => DecisionDesk.Amount("价格", "The price", price.Value, 1, world.Scenario.Limits.HighestPrice.Value);
}
