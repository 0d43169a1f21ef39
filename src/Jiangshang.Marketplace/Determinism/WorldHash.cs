using System.Globalization;
using System.Runtime.InteropServices;

namespace Jiangshang.Marketplace.Determinism;

/// <summary>A 128-bit fingerprint of market state (状态指纹). Equal worlds have equal hashes on every machine.</summary>
/// <param name="High">Upper half.</param>
/// <param name="Low">Lower half.</param>
public readonly record struct WorldHash(ulong High, ulong Low)
{
    private const ulong PrimeA = 0xA0761D6478BD642F;
    private const ulong PrimeB = 0xE7037ED1A0B428DB;
    private const ulong PrimeC = 0x8EBC6AF09C88C6E3;

    /// <summary>The hash of nothing yet.</summary>
    public static WorldHash Empty => new(PrimeC, PrimeA);

    /// <summary>This hash continued over more bytes. Order and length matter.</summary>
    public WorldHash Add(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var (high, low) = (High, Low ^ (ulong)bytes.Length);
            while (bytes.Length >= 32)
            {
                var words = MemoryMarshal.Cast<byte, ulong>(bytes[..32]);
                low = Mix(low ^ words[0], PrimeA ^ words[1]);
                high = Mix(high ^ words[2], PrimeB ^ words[3]);
                bytes = bytes[32..];
            }

            Span<byte> tail = stackalloc byte[32];
            tail.Clear();
            bytes.CopyTo(tail);
            var last = MemoryMarshal.Cast<byte, ulong>(tail);
            low = Mix(low ^ last[0], PrimeA ^ last[1] ^ high);
            high = Mix(high ^ last[2], PrimeB ^ last[3] ^ low);
            return new WorldHash(high, low);
        }
    }

    /// <summary>This hash continued over one integer.</summary>
    public WorldHash Add(long value)
    {
        unchecked
        {
            var low = Mix(Low ^ (ulong)value, PrimeA ^ High);
            return new WorldHash(Mix(High ^ low, PrimeB), low);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");

    private static ulong Mix(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
