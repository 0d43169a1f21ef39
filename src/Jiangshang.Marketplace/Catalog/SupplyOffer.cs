namespace Jiangshang.Marketplace.Catalog;

/// <summary>One product at one supplier (供货报价).</summary>
/// <param name="Product">What is supplied.</param>
/// <param name="UnitCost">Price a piece, paid on ordering.</param>
/// <param name="MinimumOrder">Smallest order (起批量).</param>
/// <param name="LeadTime">Days from order to stock.</param>
/// <param name="QualityShift">Difference of this supplier's goods from the product's true quality.</param>
public sealed record SupplyOffer(ProductId Product, Fen UnitCost, Pieces MinimumOrder, DayCount LeadTime, BasisPoints QualityShift);
