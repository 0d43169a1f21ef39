namespace Jiangshang.Marketplace.Catalog;

/// <summary>One line of a product's fact sheet (产品事实): what may truthfully be claimed.</summary>
/// <param name="Name">The property, as 材质.</param>
/// <param name="Value">Its true value, as 100%棉.</param>
public sealed record ProductFact(string Name, string Value);
