namespace Jiangshang.Marketplace.Replay;

/// <summary>CRC-32 (IEEE 802.3).</summary>
internal static class Checksum
{
    private static readonly uint[] OfByte = [.. Enumerable.Range(0, 256).Select(value => Divide((uint)value))];

    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = (crc >> 8) ^ OfByte[(crc ^ value) & 0xFF];
        }

        return ~crc;
    }

    private static uint Divide(uint remainder)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ 0xEDB88320u;
        }

        return remainder;
    }
}
