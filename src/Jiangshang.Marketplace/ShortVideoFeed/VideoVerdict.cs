namespace Jiangshang.Marketplace.ShortVideoFeed;

/// <summary>How a video's stay in a pool ended (流量池的判定).</summary>
public enum VideoVerdict
{
    /// <summary>The score reached the gate: on to the next pool.</summary>
    Promoted,

    /// <summary>The score stayed below the gate.</summary>
    BelowGate,

    /// <summary>The last pool was played out.</summary>
    PlayedOut,

    /// <summary>The days of circulation were over.</summary>
    Expired,
}
