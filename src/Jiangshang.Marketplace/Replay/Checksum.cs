using System.Buffers.Binary;
using System.Numerics;

namespace Jiangshang.Marketplace.Replay;

/// <summary>CRC-32C (Castagnoli; RFC 3720 §12.1), continued over one piece after the other.</summary>
internal struct Checksum()
{
    private uint _crc = uint.MaxValue;

    /// <summary>The checksum of all that was added.</summary>
    public readonly uint Value => ~_crc;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            _crc = BitOperations.Crc32C(_crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var value in bytes)
        {
            _crc = BitOperations.Crc32C(_crc, value);
        }
    }
}
