namespace Jiangshang.Marketplace.Simulation;

/// <summary>How far a cart went (加购的结果).</summary>
public enum CartOutcome
{
    /// <summary>Never ordered.</summary>
    Abandoned,

    /// <summary>Ordered, but others had taken the last pieces.</summary>
    SoldOut,

    /// <summary>Ordered and not paid.</summary>
    Ordered,

    /// <summary>Ordered and paid.</summary>
    Paid,
}
