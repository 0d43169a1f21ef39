namespace Jiangshang.Marketplace.Replay;

/// <summary>How a store's sale was lost in a visit (丢单原因).</summary>
internal enum Loss
{
    /// <summary>It was not lost: sold.</summary>
    None,

    /// <summary>Seen and not clicked.</summary>
    NotClicked,

    /// <summary>Clicked, but nothing was bought.</summary>
    LeftAfterLooking,

    /// <summary>Clicked, but another store's listing was chosen.</summary>
    LostToRival,

    /// <summary>In the cart and abandoned.</summary>
    CartAbandoned,

    /// <summary>Ordered and not paid.</summary>
    NotPaid,

    /// <summary>Ordered, but there was too little in stock at that moment.</summary>
    SoldOut,
}
