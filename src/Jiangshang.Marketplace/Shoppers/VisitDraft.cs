namespace Jiangshang.Marketplace.Shoppers;

/// <summary>The visits that a share of the consumers makes in a day, in the order drawn.</summary>
/// <param name="keys">How many places there are: ticks × pages × segments.</param>
internal sealed class VisitDraft(int keys)
{
    public int Count { get; private set; }

    public int[] Consumer { get; private set; } = new int[4096];

    public byte[] Number { get; private set; } = new byte[4096];

    /// <summary>Place of each visit in the day's order: (tick × pages + page) × segments + segment.</summary>
    public int[] Key { get; private set; } = new int[4096];

    /// <summary>By place: first how many visits there are, then where the next one goes.</summary>
    public int[] Next { get; } = new int[keys];

    public void Clear()
    {
        Count = 0;
        Array.Clear(Next);
    }

    public void Add(int consumer, byte number, int key)
    {
        if (Count == Consumer.Length)
        {
            Grow();
        }

        Consumer[Count] = consumer;
        Number[Count] = number;
        Key[Count] = key;
        Next[key]++;
        Count++;
    }

    private void Grow()
    {
        var (consumer, number, key) = (Consumer, Number, Key);
        Array.Resize(ref consumer, Count * 2);
        Array.Resize(ref number, Count * 2);
        Array.Resize(ref key, Count * 2);
        (Consumer, Number, Key) = (consumer, number, key);
    }
}
