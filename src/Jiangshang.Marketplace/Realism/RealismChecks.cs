using static System.FormattableString;

namespace Jiangshang.Marketplace.Realism;

/// <summary>
/// Executable checks that the market shows what real markets show (真实性检验). What comes out is calibrated, not what goes in. Sources of the
/// facts stand in docs/market/realism.md.
/// </summary>
public static partial class RealismChecks
{
    /// <summary>Runs all checks on a scenario's behaviour.</summary>
    public static ImmutableArray<RealismRow> Run(MarketScenario scenario, RunSeed seed, ReferenceMarket reference, WorkerThreads threads)
    {
        var lab = new RealismLab(scenario, seed.Value, reference, threads);
        return
        [
            OwnPrice(lab), CrossPrice(lab), PositionDecay(lab), AdAgainstNatural(lab), AuctionInvariants(lab), TruthfulnessFails(), RevenueGrows(lab),
            VisitCounts(lab), Concentration(lab), Ratings(lab), AdElasticity(lab), Funnel(lab), Adoption(lab), Conservation(lab), NoOpIsNothing(lab),
        ];
    }

    private static RealismRow OwnPrice(RealismLab lab)
    {
        var elasticities = lab.OwnElasticities(6);
        var mean = elasticities.Average();
        return new RealismRow("R1", "own-price elasticity about −2.6 (Bijmolt et al. 2005)", "mean in [−4, −2], every store negative",
            Invariant($"mean {mean:F2}, range {elasticities.Min():F2} … {elasticities.Max():F2} over {elasticities.Length} stores at +10 %"),
            mean is >= -4 and <= -2 && elasticities.All(value => value < 0));
    }

    private static RealismRow CrossPrice(RealismLab lab)
    {
        var (inside, outside) = lab.CrossElasticity();
        return new RealismRow("R2", "cross-price elasticity small and positive (Auer & Papies 2019: mean 0.26, median 0.10)", "a sixth of the stores dearer in one category: the others' sales inside it in [0.02, 0.6], across within ±0.05",
            Invariant($"inside {inside:F3}, across {outside:F3}"), inside is >= 0.02 and <= 0.6 && Math.Abs(outside) <= 0.05);
    }

    private static RealismRow PositionDecay(RealismLab lab)
    {
        var shuffled = lab.Market with { Consumers = new Headcount(Math.Max(25_000, lab.Market.Consumers.Value)), OrganicSearch = lab.Market.OrganicSearch with { Exploration = new BasisPoints(2_000_000) } };
        var traffic = new PositionTable();
        lab.Run(shuffled, advertises: false, lab.Threads, traffic);
        var rates = traffic.NaturalRates();
        var falls = true;
        var firstGap = rates[0] - rates[1];
        for (var i = 1; i < rates.Length; i++)
        {
            falls &= rates[i] < rates[i - 1];
            firstGap = i > 1 && rates[i - 1] - rates[i] > firstGap ? -1 : firstGap;
        }

        var ratio = rates[0] / rates[9];
        return new RealismRow("R3", "click rate falls with position, steepest at first (SISTRIX 2020: first ÷ tenth ≈ 11)", "page shuffled, the same listings at every position: monotone over ten, ratio in [5, 15], first gap largest",
            Invariant($"{string.Join(' ', rates.Select(rate => (rate * 100).ToString("F1", System.Globalization.CultureInfo.InvariantCulture)))} %; ratio {ratio:F1}"),
            falls && firstGap > 0 && ratio is >= 5 and <= 15);
    }

    private static RealismRow AdAgainstNatural(RealismLab lab)
    {
        var shuffled = lab.Market with { Consumers = new Headcount(Math.Max(40_000, lab.Market.Consumers.Value)), OrganicSearch = lab.Market.OrganicSearch with { Exploration = new BasisPoints(2_000_000) } };
        var tables = lab.SideBySide([true, false], advertises =>
        {
            var table = new PositionTable();
            lab.Run(shuffled, advertises, WorkerThreads.One, table);
            return table;
        });
        var (advertised, natural) = (tables[0], tables[1]);
        double ad = 0;
        double expected = 0;
        for (var listing = 0; listing < lab.Listings; listing++)
        {
            var (adImpressions, adClicks) = advertised.Of(TrafficSource.KeywordAds, listing);
            var (impressions, clicks) = natural.Of(TrafficSource.OrganicSearch, listing);
            if (adImpressions[1] > 200 && impressions[1] > 200)
            {
                ad += adClicks[1];
                expected += adImpressions[1] * ((double)clicks[1] / impressions[1]);
            }
        }

        var ratio = ad / Math.Max(1, expected);
        return new RealismRow("R4", "an item labelled 广告 is clicked less than unlabelled", "same listing, same slot: ratio in [0.5, 0.95]", Invariant($"ratio {ratio:F3}"), ratio is >= 0.5 and <= 0.95);
    }

    private static RealismRow VisitCounts(RealismLab lab)
    {
        var (ratio, z) = lab.VisitDispersion();
        return new RealismRow("R8", "visit counts are negative binomial (Ehrenberg; Goodhardt et al. 1984)", "χ² against the fitted NBD p > 0.01, variance ÷ mean > 1.2",
            Invariant($"variance ÷ mean {ratio:F2}, χ² z = {z:F2} (p > 0.01 below 2.33)"), ratio > 1.2 && z < 2.33);
    }

    private static RealismRow Concentration(RealismLab lab)
    {
        var muted = lab.Scenario with
        {
            OrganicSearch = lab.Scenario.OrganicSearch with { SalesWeight = new BasisPoints(0) },
            Segments = [.. lab.Scenario.Segments.Select(segment => segment with { SalesWeight = new BasisPoints(0) })],
        };
        var markets = lab.SideBySide([lab.Scenario, muted], lab.Concentration);
        var ((share, slope, gini), without) = (markets[0], markets[1].Gini);
        return new RealismRow("R11", "few listings take most sales (Brynjolfsson et al. 2010)", "top fifth of listings 50–85 % of sales; log-log slope −0.6 … −1.3; Gini rises with the feedback weight",
            Invariant($"top fifth {share:P0}, slope {slope:F2}, Gini {gini:F3} against {without:F3} without feedback"),
            share is >= 0.5 and <= 0.85 && slope is >= -1.3 and <= -0.6 && gini > without);
    }

    private static RealismRow Ratings(RealismLab lab)
    {
        var (stars, mean) = RealismFigures.Stars(lab.Base);
        var boasting = lab.Market with { AfterSales = lab.Market.AfterSales with { PromiseWeight = new BasisPoints(lab.Market.AfterSales.PromiseWeight.Value + 20_000), Baseline = new BasisPoints(lab.Market.AfterSales.Baseline.Value - 5_000) } };
        var (_, lower) = RealismFigures.Stars(lab.Run(boasting, advertises: true, lab.Threads));
        return new RealismRow("R12", "ratings are J-shaped (Hu, Pavlou, Zhang 2009)", "P(5) > P(4) > P(3), P(1) > P(2); the mean falls when more is promised than kept",
            Invariant($"1–5 stars {string.Join(' ', stars.Skip(1))}; mean {mean:F2}, {lower:F2} when promising more"),
            stars[5] > stars[4] && stars[4] > stars[3] && stars[1] > stars[2] && lower < mean);
    }

    private static RealismRow AdElasticity(RealismLab lab)
    {
        var (clicks, sales, diminishing) = lab.AdElasticity();
        return new RealismRow("R13", "advertising elasticity about 0.12 (Sethuraman et al. 2011), diminishing", "+10 % budget: more clicks, sales elasticity in [0.03, 0.4]; a second step gains less",
            Invariant($"clicks {clicks:+0.00;-0.00} %, sales elasticity {sales:F3}, gain per step {diminishing.First:F0} then {diminishing.Second:F0} orders"),
            clicks > 0 && sales is >= 0.03 and <= 0.4 && diminishing.Second < diminishing.First);
    }

    private static RealismRow Funnel(RealismLab lab)
    {
        var run = lab.Base;
        long Sum(StoreMetric metric) => RealismFigures.Sum(run, metric, 0);
        var clickRate = (double)Sum(StoreMetric.Clicks) / Sum(StoreMetric.Impressions);
        var cart = (double)Sum(StoreMetric.Carts) / Sum(StoreMetric.Clicks);
        var buy = (double)Sum(StoreMetric.OrdersPaid) / Sum(StoreMetric.Clicks);
        var abandoned = 1 - ((double)Sum(StoreMetric.OrdersPaid) / Sum(StoreMetric.Carts));
        return new RealismRow("R14", "funnel (UserBehavior: cart/pv 6.2 %, buy/pv 2.25 %; Baymard: 70 % abandoned)", "CTR 2–8 %, cart/pv 4–9 %, buy/pv 1–4 %, abandonment 60–80 %",
            Invariant($"CTR {clickRate:P1}, cart/pv {cart:P1}, buy/pv {buy:P1}, abandoned {abandoned:P0}"),
            clickRate is >= 0.02 and <= 0.08 && cart is >= 0.04 and <= 0.09 && buy is >= 0.01 and <= 0.04 && abandoned is >= 0.6 and <= 0.8);
    }

    private static RealismRow Adoption(RealismLab lab)
    {
        var fit = lab.BassFit(new BasisPoints(200), new BasisPoints(3_500), out var isSShaped);
        _ = lab.BassFit(new BasisPoints(800), new BasisPoints(0), out var isStillSShaped);
        return new RealismRow("R15", "adoption is S-shaped (Bass 1969)", "fit R² > 0.9 with q > 0; concave with q = 0", Invariant($"R² {fit:F4}; S-shaped with q > 0: {isSShaped}, with q = 0: {isStillSShaped}"), fit > 0.9 && isSShaped && !isStillSShaped);
    }

    private static RealismRow Conservation(RealismLab lab)
    {
        var (paid, accounted, negative, overspent) = RealismFigures.Conservation(lab.Base);
        return new RealismRow("R16", "money and goods are conserved", "payments = held + earned + refunded to the fen; no negative stock; spend ≤ budget",
            Invariant($"paid {new Fen(paid)}, accounted {new Fen(accounted)}; negative stocks {negative}; days overspent {overspent}"), paid == accounted && negative == 0 && overspent == 0);
    }

    private static RealismRow NoOpIsNothing(RealismLab lab)
    {
        var (isSame, ratio) = lab.WhatIfNoise();
        return new RealismRow("R18", "what-if compares like with like", "a no-op changes nothing; another store's change at ±2 % price is at most a tenth of another seed's (sd)",
            Invariant($"no-op equal: {isSame}; sd ratio {ratio:F3}"), isSame && ratio <= 0.1);
    }
}
