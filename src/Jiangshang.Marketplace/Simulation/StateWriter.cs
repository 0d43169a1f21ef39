using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Writes all state as bytes: length-prefixed fields in declaration order. Made once at its full size, every byte is written once.</summary>
internal sealed class StateWriter : IStateVisitor
{
    private readonly byte[] _bytes;
    private int _at;

    private StateWriter(int length) => _bytes = GC.AllocateUninitializedArray<byte>(length);

    public static ImmutableArray<byte> Write(WorldState state)
    {
        var measure = new StateMeasure();
        state.Walk(measure);
        var writer = new StateWriter(measure.Bytes);
        state.Walk(writer);
        return ImmutableCollectionsMarshal.AsImmutableArray(writer._bytes);
    }

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(column.Span);
        Length(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_at));
        _at += bytes.Length;
    }

    public void Texts(string name, List<string> texts)
    {
        Length(texts.Count);
        foreach (var text in texts)
        {
            Length(Encoding.UTF8.GetByteCount(text));
            _at += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_at));
        }
    }

    private void Length(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_at), value);
        _at += sizeof(int);
    }

    /// <summary>How many bytes the state takes.</summary>
    private sealed class StateMeasure : IStateVisitor
    {
        public int Bytes { get; private set; }

        public void Column<T>(string name, Column<T> column)
            where T : unmanaged => Bytes += sizeof(int) + (column.Count * Unsafe.SizeOf<T>());

        public void Texts(string name, List<string> texts) => Bytes += sizeof(int) + texts.Sum(text => sizeof(int) + Encoding.UTF8.GetByteCount(text));
    }
}
