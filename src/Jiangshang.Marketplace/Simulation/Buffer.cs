namespace Jiangshang.Marketplace.Simulation;

/// <summary>An append-only array that keeps its room when emptied.</summary>
internal sealed class Buffer<T>
{
    private T[] _items = new T[256];

    public int Count { get; set; }

    public ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }
}
