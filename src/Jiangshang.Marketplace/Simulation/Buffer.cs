namespace Jiangshang.Marketplace.Simulation;

/// <summary>An append-only array that keeps its room when emptied; room for what a tick of a large class leaves is there from the start.</summary>
internal sealed class Buffer<T>
{
    private T[] _items = new T[4_096];

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
