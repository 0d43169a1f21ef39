using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Writes all state as bytes: length-prefixed fields in declaration order, each byte once, into room that was used before if it suffices.</summary>
internal sealed class StateWriter : IStateVisitor
{
    private readonly byte[] _bytes;
    private int _at;

    private StateWriter(byte[] room) => _bytes = room;

    /// <summary>The room written to and how much of it was.</summary>
    public static (byte[] Room, int Length) Write(WorldState state, byte[] room)
    {
        var measure = new StateMeasure();
        state.Walk(measure);
        if (room.Length < measure.Bytes)
        {
            // State grows by the day's orders; some room ahead lets the next days' snapshots fit too.
            room = GC.AllocateUninitializedArray<byte>(measure.Bytes + (measure.Bytes / 2));
        }

        var writer = new StateWriter(room);
        state.Walk(writer);
        return (room, writer._at);
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
