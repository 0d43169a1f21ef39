namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// Accounts of a store (会计科目). Every posting has two sides, inside the store or with the world outside, so that the sum over all
/// accounts is zero at any time.
/// </summary>
public enum StoreAccount
{
    /// <summary>Money at the store's disposal (资金).</summary>
    Cash,

    /// <summary>Buyers' money held by the platform (担保资金).</summary>
    Escrow,

    /// <summary>Goods in stock at cost (库存商品).</summary>
    Inventory,

    /// <summary>Owner's contribution (投入资本); credit.</summary>
    Capital,

    /// <summary>Buyers' payments not yet earned (预收货款); credit.</summary>
    CustomerDeposits,

    /// <summary>Goods sold and kept (商品销售收入); credit.</summary>
    Sales,

    /// <summary>Freight charged to buyers (运费收入); credit.</summary>
    FreightIncome,

    /// <summary>Refunds after the sale was earned (销售退回).</summary>
    Refunds,

    /// <summary>Cost of goods sold (商品销售成本).</summary>
    CostOfGoods,

    /// <summary>Goods lost: damaged, or returned unfit for sale (商品损失).</summary>
    GoodsLost,

    /// <summary>Freight paid to carriers (物流费).</summary>
    Freight,

    /// <summary>Packaging (包装费).</summary>
    Packaging,

    /// <summary>Keyword advertising (关键词推广费).</summary>
    KeywordAds,

    /// <summary>Display advertising (展示推广费).</summary>
    DisplayAds,

    /// <summary>Affiliate commission (推广佣金).</summary>
    Commission,

    /// <summary>Technical service fee (平台技术服务费).</summary>
    PlatformFee,

    /// <summary>Wages (工资).</summary>
    Wages,

    /// <summary>Fines (罚款).</summary>
    Fines,

    /// <summary>Compensation to buyers (赔付).</summary>
    Compensation,

    /// <summary>Fees to fake-order brokers and cash for praise (违规支出).</summary>
    Illicit,
}
