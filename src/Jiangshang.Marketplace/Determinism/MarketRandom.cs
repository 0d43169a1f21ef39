using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Jiangshang.Marketplace.Determinism;

/// <summary>
/// The market's only source of chance: Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
/// Stateless: a draw is a pure function of who draws, when and what for, never of how many draws went before.
/// </summary>
public static class MarketRandom
{
    private const uint MultiplierA = 0xD2511F53;
    private const uint MultiplierB = 0xCD9E8D57;
    private const uint WeylA = 0x9E3779B9;
    private const uint WeylB = 0xBB67AE85;

    /// <summary>The block at a counter (four words) under a key (two words), ten rounds.</summary>
    public static RandomBlock Block(RandomBlock counter, uint keyA, uint keyB)
    {
        unchecked
        {
            var (c0, c1, c2, c3) = (counter.First, counter.Second, counter.Third, counter.Fourth);
            for (var round = 0; round < 10; round++)
            {
                var productA = (ulong)MultiplierA * c0;
                var productB = (ulong)MultiplierB * c2;
                (c0, c1, c2, c3) = ((uint)(productB >> 32) ^ c1 ^ keyA, (uint)productB, (uint)(productA >> 32) ^ c3 ^ keyB, (uint)productA);
                keyA += WeylA;
                keyB += WeylB;
            }

            return new RandomBlock(c0, c1, c2, c3);
        }
    }

    /// <summary>The block of one identity: three words say who and when, the purpose says what for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static RandomBlock Draw(ulong seed, DrawPurpose purpose, uint a, uint b = 0, uint c = 0) =>
        Block(new RandomBlock(a, b, c, (uint)purpose), unchecked((uint)seed), (uint)(seed >> 32));

    /// <summary>
    /// Eight blocks at once: counters (a, b, ids[i], purpose). Words 0 and 1 of each block come back; the same bits as <see cref="Draw"/>.
    /// </summary>
    internal static void DrawEight(ulong seed, DrawPurpose purpose, uint a, uint b, ReadOnlySpan<int> ids, Span<uint> first, Span<uint> second)
    {
        var lanes = new RandomLanes(Vector256.Create(a), Vector256.Create(b), Vector256.Create(ids).AsUInt32(), Vector256.Create((uint)purpose));
        DrawEight(seed, ref lanes);
        lanes.First.CopyTo(first);
        lanes.Second.CopyTo(second);
    }

    /// <summary>Eight blocks at once, in place: the lanes hold the counters and receive the blocks; the same bits as <see cref="Block"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void DrawEight(ulong seed, ref RandomLanes lanes)
    {
        if (!Avx2.IsSupported)
        {
            DrawOneByOne(seed, ref lanes);
            return;
        }

        unchecked
        {
            var (c0, c1, c2, c3) = (lanes.First, lanes.Second, lanes.Third, lanes.Fourth);
            var keyA = (uint)seed;
            var keyB = (uint)(seed >> 32);
            var multiplierA = Vector256.Create(MultiplierA);
            var multiplierB = Vector256.Create(MultiplierB);
            for (var round = 0; round < 10; round++)
            {
                Multiply(multiplierA, c0, out var highA, out var lowA);
                Multiply(multiplierB, c2, out var highB, out var lowB);
                c0 = highB ^ c1 ^ Vector256.Create(keyA);
                c1 = lowB;
                c2 = highA ^ c3 ^ Vector256.Create(keyB);
                c3 = lowA;
                keyA += WeylA;
                keyB += WeylB;
            }

            lanes = new RandomLanes(c0, c1, c2, c3);
        }
    }

    private static void DrawOneByOne(ulong seed, ref RandomLanes lanes)
    {
        Span<uint> words = stackalloc uint[32];
        lanes.First.CopyTo(words);
        lanes.Second.CopyTo(words[8..]);
        lanes.Third.CopyTo(words[16..]);
        lanes.Fourth.CopyTo(words[24..]);
        for (var i = 0; i < 8; i++)
        {
            var block = Block(new RandomBlock(words[i], words[8 + i], words[16 + i], words[24 + i]), unchecked((uint)seed), (uint)(seed >> 32));
            (words[i], words[8 + i], words[16 + i], words[24 + i]) = (block.First, block.Second, block.Third, block.Fourth);
        }

        lanes = new RandomLanes(Vector256.Create<uint>(words), Vector256.Create<uint>(words[8..]), Vector256.Create<uint>(words[16..]), Vector256.Create<uint>(words[24..]));
    }

    /// <summary>32 × 32 → 64 bits in eight lanes, high and low halves apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Multiply(Vector256<uint> multiplier, Vector256<uint> value, out Vector256<uint> high, out Vector256<uint> low)
    {
        var even = Avx2.Multiply(multiplier, value);
        var odd = Avx2.Multiply(multiplier, (value.AsUInt64() >> 32).AsUInt32());
        var mask = Vector256.Create(0x0000_0000_FFFF_FFFFUL);
        high = ((even >> 32) | (odd & ~mask)).AsUInt32();
        low = ((even & mask) | (odd << 32)).AsUInt32();
    }
}
