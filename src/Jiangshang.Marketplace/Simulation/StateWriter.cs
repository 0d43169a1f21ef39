using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Writes all state as bytes: length-prefixed fields in declaration order.</summary>
internal sealed class StateWriter : IStateVisitor
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 20);

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged
    {
        Length(column.Count * Unsafe.SizeOf<T>());
        _bytes.Write(MemoryMarshal.AsBytes(column.Span));
    }

    public void Texts(string name, List<string> texts)
    {
        Length(texts.Count);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Length(bytes.Length);
            _bytes.Write(bytes);
        }
    }

    private void Length(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
    }
}
