namespace Jiangshang.Marketplace.Shoppers;

/// <summary>A stretch of days with its own demand (季节与大促). Where several cover a day, their factors multiply.</summary>
/// <param name="Name">Chinese name shown on the calendar.</param>
/// <param name="First">First day, from 0.</param>
/// <param name="Last">Last day, inclusive.</param>
/// <param name="Demand">Factor on visits.</param>
/// <param name="BuyLift">Added to the utility of buying: people come to buy at a festival.</param>
/// <param name="Category">The one category it concerns (its searches), or none for all.</param>
public sealed record SeasonPeriod(string Name, Day First, Day Last, BasisPoints Demand, BasisPoints BuyLift, CategoryId? Category);
