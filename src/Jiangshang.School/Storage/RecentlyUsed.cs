using System.Diagnostics.CodeAnalysis;

namespace Jiangshang.School.Storage;

/// <summary>
/// A cache with a fixed room: what has not been asked for longest makes place for what is new, one entry after the other, so
/// that a school larger than the room slows down gently instead of losing everything at once. Safe for any number of threads.
/// </summary>
/// <param name="room">The most that all entries may weigh together.</param>
/// <param name="weigh">What an entry weighs; at least 1.</param>
public sealed class RecentlyUsed<TKey, TValue>(long room, Func<TValue, long> weigh)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _order = [];
    private readonly Lock _lock = new();

    /// <summary>What all entries weigh now; never more than the room.</summary>
    public long Weight { get; private set; }

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                _order.Remove(node);
                _order.AddLast(node);
                value = node.Value.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Keeps a value in place of an earlier one. One that is heavier than the whole room is not kept.</summary>
    public void Put(TKey key, TValue value)
    {
        var weight = weigh(value);
        lock (_lock)
        {
            Drop(key);
            if (weight > room)
            {
                return;
            }

            while (Weight + weight > room)
            {
                Drop(_order.First!.Value.Key);
            }

            _entries.Add(key, _order.AddLast(new Entry(key, value, weight)));
            Weight += weight;
        }
    }

    public void Remove(TKey key)
    {
        lock (_lock)
        {
            Drop(key);
        }
    }

    private void Drop(TKey key)
    {
        if (_entries.Remove(key, out var node))
        {
            _order.Remove(node);
            Weight -= node.Value.Weight;
        }
    }

    private readonly record struct Entry(TKey Key, TValue Value, long Weight);
}
