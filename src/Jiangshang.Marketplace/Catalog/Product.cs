namespace Jiangshang.Marketplace.Catalog;

/// <summary>A product (产品) as it really is; what a store says about it is the listing's business.</summary>
/// <param name="Code">Unique lower-case code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Category">Its category.</param>
/// <param name="ReferencePrice">The market's customary price, against which consumers judge an offer.</param>
/// <param name="Quality">True quality, 0 to 10000; 5000 is ordinary.</param>
/// <param name="Appeal">Unobserved appeal added to every consumer's utility.</param>
/// <param name="Weight">Shipping weight of one piece, without packaging.</param>
/// <param name="Fragility">Chance of damage in transit without any protection.</param>
/// <param name="Attributes">Attribute words that a listing may carry (颜色, 款式 …); searchable text.</param>
/// <param name="Facts">The fact sheet claims are checked against.</param>
public sealed record Product(
    string Code,
    string Name,
    CategoryId Category,
    Fen ReferencePrice,
    BasisPoints Quality,
    BasisPoints Appeal,
    Grams Weight,
    BasisPoints Fragility,
    ImmutableArray<string> Attributes,
    ImmutableArray<ProductFact> Facts);
