using System.Collections.Immutable;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>Runs every check of a scenario's content.</summary>
public static class MarketLint
{
    /// <summary>All checks, by number.</summary>
    public static ImmutableArray<IMarketCheck> Checks { get; } =
    [
        new KeywordWithoutProduct(),
        new ProductNobodyFinds(),
        new PriceBelowCost(),
        new ProductWithoutSupplier(),
        new ImplausibleWeight(),
        new ImplausibleSize(),
        new ClaimWithoutFact(),
        new ForbiddenClaimIsTrue(),
        new ClaimBreaksRule(),
        new ThinFactSheet(),
        new IncompleteProvinces(),
        new UnevenSegment(),
        new SeasonOutsideRun(),
        new FestivalWithoutShape(),
        new FreightFallsWithDistance(),
        new ImplausiblePackaging(),
        new RivalWithoutSupply(),
        new FlatKeywordVolumes(),
        new DemandTooThin(),
        new UntidyCode(),
        new RuleSprungOnStores(),
        new MaterialNotInFacts(),
    ];

    /// <summary>All faults of a loaded scenario: those of reading it, or else those of the checks, in file and line order.</summary>
    public static ImmutableArray<MarketContentFault> Of(MarketLoadOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Scenario is null)
        {
            return outcome.Faults;
        }

        var content = new MarketContent(outcome.Scenario, outcome.Notes);
        return [.. Checks.SelectMany(check => check.Check(content)).OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
    }
}
