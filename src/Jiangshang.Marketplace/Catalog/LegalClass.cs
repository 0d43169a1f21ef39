namespace Jiangshang.Marketplace.Catalog;

/// <summary>The class of goods that advertising law treats apart (广告法的特殊品类). Decides which content rules apply.</summary>
public enum LegalClass
{
    /// <summary>Ordinary goods: no disease treatment, no medical wording (L9).</summary>
    Ordinary,

    /// <summary>Food (普通食品).</summary>
    Food,

    /// <summary>Health food (保健食品): L10.</summary>
    HealthFood,

    /// <summary>Alcohol (酒类): L11.</summary>
    Alcohol,

    /// <summary>Cosmetics (化妆品).</summary>
    Cosmetics,

    /// <summary>Goods for children under fourteen (儿童用品): L16.</summary>
    Children,
}
