namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>One carrier's terms in one zone (首重、续重、时效).</summary>
/// <param name="FirstKilogram">Fee up to one kilogram.</param>
/// <param name="ExtraKilogram">Fee for each further kilogram begun.</param>
/// <param name="Transit">Days from shipping to delivery.</param>
public sealed record CarrierRate(Fen FirstKilogram, Fen ExtraKilogram, DayCount Transit);
