namespace Jiangshang.Marketplace.Shoppers;

/// <summary>A province-level region (省级行政区) where consumers live.</summary>
/// <param name="Code">Unique code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Population">Relative population.</param>
/// <param name="Zone">Its freight zone.</param>
public sealed record Province(string Code, string Name, BasisPoints Population, ZoneId Zone);
