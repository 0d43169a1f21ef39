namespace Jiangshang.Marketplace.Catalog;

/// <summary>A product category (类目): demand, after-sale habits and law shared by its products.</summary>
/// <param name="Code">Unique lower-case code.</param>
/// <param name="Name">Chinese name shown to students.</param>
/// <param name="LegalClass">Which content rules apply.</param>
/// <param name="ReferencePrice">The price consumers expect; relative prices are measured against the product's own.</param>
/// <param name="NoReasonReturn">Whether the seven-day no-reason return applies (消保法 25; four exceptions).</param>
/// <param name="ReturnPropensity">Added to the return logit: higher for apparel than for electronics.</param>
/// <param name="Innovation">Bass p per day: share of consumers who learn of the category unaided.</param>
/// <param name="Imitation">Bass q per day: learning from those who know.</param>
/// <param name="KnownAtStart">Share of consumers aware at the start; 10000 switches diffusion off.</param>
public sealed record ProductCategory(
    string Code,
    string Name,
    LegalClass LegalClass,
    Fen ReferencePrice,
    bool NoReasonReturn,
    BasisPoints ReturnPropensity,
    BasisPoints Innovation,
    BasisPoints Imitation,
    BasisPoints KnownAtStart);
