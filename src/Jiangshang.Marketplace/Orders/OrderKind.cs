namespace Jiangshang.Marketplace.Orders;

/// <summary>The trade mode of an order (交易模式).</summary>
public enum OrderKind : byte
{
    /// <summary>Retail (B2C).</summary>
    Retail,

    /// <summary>Group buying (拼团).</summary>
    Group,

    /// <summary>Wholesale (B2B 批发).</summary>
    Wholesale,

    /// <summary>Wholesale sample (拿样).</summary>
    Sample,

    /// <summary>Peer trade (C2C 二手).</summary>
    Peer,

    /// <summary>Invented by the store itself (刷单).</summary>
    Fake,
}
