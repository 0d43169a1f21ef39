namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>A way to pack a parcel (包装方案), with what it costs the store and the earth.</summary>
/// <param name="Code">Unique code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Cost">Cost a parcel.</param>
/// <param name="Material">Mass of packaging material a parcel.</param>
/// <param name="CarbonDioxide">CO₂ equivalent a parcel.</param>
/// <param name="Layers">Layers of packaging (GB 23350-2021, L35–L36).</param>
/// <param name="VoidRatio">Empty share of the parcel.</param>
/// <param name="TapeWidth">Width of tape, 0 for tape-free.</param>
/// <param name="Protection">Share of transit damage it prevents.</param>
/// <param name="Unboxing">Satisfaction it adds.</param>
/// <param name="Recyclable">Whether it is recyclable or reusable.</param>
public sealed record PackagingOption(
    string Code,
    string Name,
    Fen Cost,
    Grams Material,
    Grams CarbonDioxide,
    Pieces Layers,
    BasisPoints VoidRatio,
    Millimetres TapeWidth,
    BasisPoints Protection,
    BasisPoints Unboxing,
    bool Recyclable);
