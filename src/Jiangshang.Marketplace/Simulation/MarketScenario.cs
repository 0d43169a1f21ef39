namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// A market scenario (场景): the whole world before anyone decides anything. Immutable; every price, threshold and rule of the
/// simulation stands here and none in code.
/// </summary>
public sealed record MarketScenario
{
    /// <summary>Days a rule must be public before it comes into force (电子商务法 34: seven).</summary>
    public required DayCount RuleNotice { get; init; }

    /// <summary>Unique code, the name of its folder.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese title.</summary>
    public required string Title { get; init; }

    /// <summary>How long a run lasts.</summary>
    public required DayCount Days { get; init; }

    /// <summary>How many consumers there are.</summary>
    public required Headcount Consumers { get; init; }

    /// <summary>How many stores students run unless a run says otherwise.</summary>
    public required Headcount StudentStores { get; init; }

    /// <summary>A student store's cash at the start.</summary>
    public required Fen StartingCash { get; init; }

    /// <summary>How far a store's cash may fall below zero before a decision is refused.</summary>
    public required Fen Overdraft { get; init; }

    public required ImmutableArray<ProductCategory> Categories { get; init; }

    public required ImmutableArray<Product> Products { get; init; }

    public required ImmutableArray<Keyword> Keywords { get; init; }

    /// <summary>Further words of the vocabulary that titles are segmented by.</summary>
    public required ImmutableArray<string> Vocabulary { get; init; }

    public required ImmutableArray<ConsumerSegment> Segments { get; init; }

    /// <summary>Names of the freight zones.</summary>
    public required ImmutableArray<string> Zones { get; init; }

    public required ImmutableArray<Province> Provinces { get; init; }

    public required ImmutableArray<SeasonPeriod> Seasons { get; init; }

    public required ImmutableArray<Supplier> Suppliers { get; init; }

    public required ImmutableArray<Carrier> Carriers { get; init; }

    public required ImmutableArray<PackagingOption> Packagings { get; init; }

    public required StaffTerms Staff { get; init; }

    public required ShopperBehaviour Shoppers { get; init; }

    public required OrderClocks Orders { get; init; }

    public required AfterSaleBehaviour AfterSales { get; init; }

    public required StoreRatingRules StoreRating { get; init; }

    public required OrganicRankRules OrganicSearch { get; init; }

    public required KeywordAdRules KeywordAds { get; init; }

    public required DisplayAdRules DisplayAds { get; init; }

    public required AffiliateRules Affiliates { get; init; }

    public required ImmutableArray<VideoPlatform> VideoPlatforms { get; init; }

    public required VideoBehaviour Videos { get; init; }

    public required ImmutableArray<PlatformRule> Rules { get; init; }

    public required TemptationTerms Temptations { get; init; }

    public required TradeModeTerms TradeModes { get; init; }

    public required DecisionLimits Limits { get; init; }

    public required ImmutableArray<Rival> Rivals { get; init; }
}
