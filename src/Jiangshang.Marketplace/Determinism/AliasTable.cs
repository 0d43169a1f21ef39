namespace Jiangshang.Marketplace.Determinism;

/// <summary>Draws from a fixed discrete distribution with one word (Walker's alias method, in integers).</summary>
internal sealed class AliasTable
{
    private readonly uint[] _keep;
    private readonly int[] _other;

    public AliasTable(ReadOnlySpan<long> weights)
    {
        var count = weights.Length;
        _keep = new uint[count];
        _other = new int[count];
        Int128 total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        IsEmpty = total <= 0;
        if (IsEmpty)
        {
            return;
        }

        var scaled = new Int128[count];
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (var i = 0; i < count; i++)
        {
            scaled[i] = (Int128)weights[i] * count;
            (scaled[i] < total ? small : large).Push(i);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            var low = small.Pop();
            var high = large.Pop();
            _keep[low] = (uint)(scaled[low] * uint.MaxValue / total);
            _other[low] = high;
            scaled[high] -= total - scaled[low];
            (scaled[high] < total ? small : large).Push(high);
        }

        foreach (var rest in small)
        {
            _keep[rest] = uint.MaxValue;
            _other[rest] = rest;
        }

        foreach (var rest in large)
        {
            _keep[rest] = uint.MaxValue;
            _other[rest] = rest;
        }
    }

    /// <summary>Whether all weights are zero: nothing can be drawn.</summary>
    public bool IsEmpty { get; }

    public int Draw(uint word)
    {
        var product = (ulong)word * (uint)_keep.Length;
        var index = (int)(product >> 32);
        return unchecked((uint)product) <= _keep[index] ? index : _other[index];
    }
}
