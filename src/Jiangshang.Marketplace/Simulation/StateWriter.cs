using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        where T : unmanaged => Bytes(MemoryMarshal.AsBytes(column.Span));

    public void Texts(string name, TextColumn texts)
    {
        Length(texts.Count);
        for (var row = 0; row < texts.Count; row++)
        {
            Bytes(texts.Utf8(row));
        }
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Length(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_at));
        _at += bytes.Length;
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

        public void Texts(string name, TextColumn texts) => Bytes += sizeof(int) + (texts.Count * sizeof(int)) + texts.Bytes;
    }
}
