using System.Buffers.Binary;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Reads back what <see cref="StateWriter"/> wrote. The bytes were verified by their checksum before.</summary>
internal sealed class StateReader : IStateVisitor
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at;

    public StateReader(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged => column.Replace(Take(Length()));

    public void Texts(string name, TextColumn texts)
    {
        texts.Clear();
        var count = Length();
        for (var i = 0; i < count; i++)
        {
            texts.Add(Take(Length()));
        }
    }

    private int Length() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _bytes.Span.Slice(_at, count);
        _at += count;
        return taken;
    }
}
