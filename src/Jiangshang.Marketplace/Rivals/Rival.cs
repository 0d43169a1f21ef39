namespace Jiangshang.Marketplace.Rivals;

/// <summary>A computer store (电脑对手): where it starts and how it decides.</summary>
/// <param name="Code">Unique store code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Policy">How it decides.</param>
/// <param name="Products">What it sells.</param>
/// <param name="Cash">Its starting cash.</param>
/// <param name="Markup">Price over cost.</param>
/// <param name="Content">Image and page quality of its listings.</param>
/// <param name="AdBudget">Daily budget for advertising.</param>
/// <param name="BrandWord">Its brand word, which others may not use in titles; empty for none.</param>
public sealed record Rival(
    string Code,
    string Name,
    RivalPolicy Policy,
    ImmutableArray<ProductId> Products,
    Fen Cash,
    BasisPoints Markup,
    BasisPoints Content,
    Fen AdBudget,
    string BrandWord);
