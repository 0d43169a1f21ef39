namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>A carrier (快递公司): what it charges the store and how fast it is, by zone.</summary>
/// <param name="Code">Unique code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Rates">Terms by zone position.</param>
/// <param name="OnTime">Chance that a parcel arrives within the stated days.</param>
/// <param name="Damage">Factor on the product's fragility.</param>
public sealed record Carrier(string Code, string Name, ImmutableArray<CarrierRate> Rates, BasisPoints OnTime, BasisPoints Damage);
