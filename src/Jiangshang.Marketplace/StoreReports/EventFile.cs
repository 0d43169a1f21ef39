namespace Jiangshang.Marketplace.StoreReports;

/// <summary>The files of raw events (原始事件文件) that are written while a run goes on.</summary>
public enum EventFile
{
    /// <summary>A product page looked at.</summary>
    PageViews,

    /// <summary>A product put in a cart.</summary>
    Carts,

    /// <summary>A segment's views of a short video in a tick.</summary>
    Videos,

    /// <summary>A traffic pool's verdict on a video.</summary>
    VideoPools,

    /// <summary>A step in the life of an order.</summary>
    OrderEvents,
}
