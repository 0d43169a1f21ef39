namespace Jiangshang.Marketplace.Simulation;

/// <summary>A run of whole pages one worker simulates, with what came of it. Reused from tick to tick: no allocation in the steady state.</summary>
internal sealed class VisitChunk
{
    public int First { get; set; }

    public int Last { get; set; }

    public Buffer<ClickEvent> Clicks { get; } = new();

    public Buffer<CartEvent> Carts { get; } = new();

    /// <summary>Pages looked at, in order of first look.</summary>
    public Buffer<int> Touched { get; } = new();

    /// <summary>Consumer and display advertisements seen, interleaved.</summary>
    public Buffer<int> AdsSeen { get; } = new();

    /// <summary>Views, finishes, likes, shares and clicks of each video by segment.</summary>
    public int[] VideoTally { get; set; } = [];

    public void Clear()
    {
        Clicks.Count = 0;
        Carts.Count = 0;
        Touched.Count = 0;
        AdsSeen.Count = 0;
    }
}
