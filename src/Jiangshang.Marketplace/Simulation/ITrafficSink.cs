namespace Jiangshang.Marketplace.Simulation;

/// <summary>Receives what happens, row by row, for exports, reports and explanations; the world never reads it. A listener takes the rows it wants.</summary>
public interface ITrafficSink
{
    /// <summary>One place of one page for one segment in one tick.</summary>
    void Shown(TrafficRow row)
    {
    }

    /// <summary>One product page looked at by one person.</summary>
    void Viewed(PageViewRow row)
    {
    }

    /// <summary>One product put in a cart, and how far it went.</summary>
    void Carted(CartRow row)
    {
    }

    /// <summary>One video for one segment in one tick.</summary>
    void Played(VideoRow row)
    {
    }

    /// <summary>A pool's verdict on a video.</summary>
    void Judged(VideoJudgement judgement)
    {
    }

    /// <summary>One step in the life of an order.</summary>
    void Happened(OrderEventRow row)
    {
    }
}
