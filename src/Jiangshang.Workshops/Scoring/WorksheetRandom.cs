using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiangshang.Workshops.Scoring;

/// <summary>
/// Draws a worksheet's personal choices from its seed. Block <c>n</c> is SHA-256(seed, SHA-256(purpose), n), so the same seed and
/// purpose give the same draws on every machine, and draws for one purpose never shift those for another.
/// </summary>
public sealed class WorksheetRandom(WorksheetSeed seed, string purpose)
{
    private const int DigestBytes = 32;
    private readonly byte[] _key = [.. seed.Bytes, .. SHA256.HashData(Encoding.UTF8.GetBytes(purpose))];
    private readonly byte[] _block = new byte[DigestBytes];
    private ulong _nextBlock;
    private int _used = DigestBytes;

    /// <summary>A whole number from 0 up to, but not including, the limit; every one equally likely.</summary>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var range = (ulong)limit;
        // Draws from the last, incomplete stretch of the range would favour small numbers: draw again.
        var unfair = ulong.MaxValue - (ulong.MaxValue % range);
        ulong bits;
        do
        {
            bits = NextBits();
        }
        while (bits >= unfair);
        return (int)(bits % range);
    }

    public TItem Pick<TItem>(IReadOnlyList<TItem> items) => items[Below(items.Count)];

    public IReadOnlyList<TItem> Shuffle<TItem>(IEnumerable<TItem> items)
    {
        var shuffled = items.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong NextBits()
    {
        if (_used == DigestBytes)
        {
            Span<byte> input = stackalloc byte[_key.Length + sizeof(ulong)];
            _key.CopyTo(input);
            BinaryPrimitives.WriteUInt64LittleEndian(input[_key.Length..], _nextBlock);
            SHA256.HashData(input, _block);
            _nextBlock++;
            _used = 0;
        }

        var bits = BinaryPrimitives.ReadUInt64LittleEndian(_block.AsSpan(_used));
        _used += sizeof(ulong);
        return bits;
    }
}
