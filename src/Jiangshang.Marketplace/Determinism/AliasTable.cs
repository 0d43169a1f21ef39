namespace Jiangshang.Marketplace.Determinism;

/// <summary>Draws from a fixed discrete distribution with one word (Walker's alias method, in integers).</summary>
internal sealed class AliasTable
{
    private uint[] _keep = [];
    private int[] _other = [];
    private Int128[] _scaled = [];
    private int[] _small = [];
    private int[] _large = [];
    private int _count;

    /// <summary>A table of nothing, to be built when the weights are known.</summary>
    public AliasTable()
    {
    }

    public AliasTable(ReadOnlySpan<long> weights) => Rebuild(weights);

    /// <summary>Makes the table for other weights, in the same room where it suffices.</summary>
    public void Rebuild(ReadOnlySpan<long> weights)
    {
        Grow(weights.Length);
        _count = weights.Length;
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

        var (small, large) = (0, 0);
        for (var i = 0; i < _count; i++)
        {
            _scaled[i] = (Int128)weights[i] * _count;
            if (_scaled[i] < total)
            {
                _small[small++] = i;
            }
            else
            {
                _large[large++] = i;
            }
        }

        while (small > 0 && large > 0)
        {
            var low = _small[--small];
            var high = _large[--large];
            _keep[low] = (uint)(_scaled[low] * uint.MaxValue / total);
            _other[low] = high;
            _scaled[high] -= total - _scaled[low];
            if (_scaled[high] < total)
            {
                _small[small++] = high;
            }
            else
            {
                _large[large++] = high;
            }
        }

        KeepAll(_small.AsSpan(0, small));
        KeepAll(_large.AsSpan(0, large));
    }

    /// <summary>Whether all weights are zero: nothing can be drawn.</summary>
    public bool IsEmpty { get; private set; } = true;

    public int Draw(uint word)
    {
        var product = (ulong)word * (uint)_count;
        var index = (int)(product >> 32);
        return unchecked((uint)product) <= _keep[index] ? index : _other[index];
    }

    private void KeepAll(ReadOnlySpan<int> rest)
    {
        foreach (var index in rest)
        {
            _keep[index] = uint.MaxValue;
            _other[index] = index;
        }
    }

    private void Grow(int count)
    {
        if (_keep.Length < count)
        {
            var room = Math.Max(count, _keep.Length * 2);
            _keep = new uint[room];
            _other = new int[room];
            _scaled = new Int128[room];
            _small = new int[room];
            _large = new int[room];
        }
    }
}
