using System.Runtime.InteropServices;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>One attribute of all rows of a table: a growing array of integers. The state of the world is columns and nothing else.</summary>
internal sealed class Column<T>
    where T : unmanaged
{
    private T[] _items;
    private int _begun;
    private int _periods;

    public Column(int count = 0)
    {
        _items = count == 0 ? [] : new T[count];
        Count = count;
    }

    public int Count { get; private set; }

    public Span<T> Span => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public int Add(T value)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(64, Count * 2));
        }

        _items[Count] = value;
        return Count++;
    }

    /// <summary>Makes the column at least this long; new rows are zero.</summary>
    public void Extend(int count, T value = default)
    {
        if (count <= Count)
        {
            return;
        }

        if (count > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(count, _items.Length * 2));
        }

        _items.AsSpan(Count, count - Count).Fill(value);
        Count = count;
    }

    /// <summary>Counts from here on how the column grows.</summary>
    public void BeginPeriods()
    {
        _begun = Count;
        _periods = 0;
    }

    /// <summary>
    /// Ends a period. If so many more, each like the mean so far, do not fit, makes room for them and half as many again: rows are then added without
    /// moving the others while a run goes on.
    /// </summary>
    public void ReserveAhead(int periods)
    {
        _periods++;
        var needed = (Count - _begun + _periods - 1L) / _periods * periods;
        if (_items.Length - Count < needed)
        {
            Array.Resize(ref _items, (int)Math.Min(Array.MaxLength, Count + needed + (needed / 2)));
        }
    }

    public void Clear() => Count = 0;

    public void Replace(ReadOnlySpan<byte> bytes)
    {
        _items = MemoryMarshal.Cast<byte, T>(bytes).ToArray();
        Count = _items.Length;
    }
}
