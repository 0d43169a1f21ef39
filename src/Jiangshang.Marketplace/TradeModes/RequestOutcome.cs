namespace Jiangshang.Marketplace.TradeModes;

/// <summary>What became of a request for quotation (询价结果).</summary>
public enum RequestOutcome
{
    /// <summary>Still open.</summary>
    Open,

    /// <summary>Nobody offered at or below what the buyer is ready to pay, in so small an amount.</summary>
    NoOffer,

    /// <summary>The best offer won, but its store had not enough in stock.</summary>
    SoldOut,

    /// <summary>A sample was ordered first.</summary>
    Sample,

    /// <summary>Ordered.</summary>
    Ordered,
}
