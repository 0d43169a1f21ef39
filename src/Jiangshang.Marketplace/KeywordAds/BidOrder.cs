using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>
/// Bidders in falling order of score, one at a time; the earlier first among equals. An auction shows a handful, so the best of those left is
/// looked for anew each time, without branches, instead of sorting all. A bidder's key is its score and its position, so keys are unique: those
/// left are the ones below the last taken, and nothing needs to be written between two looks.
/// </summary>
internal static class BidOrder
{
    /// <summary>Most bidders of one auction.</summary>
    public const int Most = 1 << IndexBits;

    /// <summary>The key of no bidder, below all others: an empty place.</summary>
    public const long Nobody = 0;

    private const int IndexBits = 16;

    private static int PairOfVectors => 2 * Vector256<long>.Count;

    /// <summary>Above every key: everybody is left.</summary>
    public static Vector256<long> Everybody => Vector256.Create(long.MaxValue);

    /// <summary>Keys needed for so many bidders: whole vectors.</summary>
    public static int Room(int bidders) => (bidders + PairOfVectors - 1) / PairOfVectors * PairOfVectors;

    /// <summary>The key of a bidder by its position; the score is not negative and below 2⁴⁷. The last position of all is nobody's.</summary>
    public static long Key(int position, long score) => unchecked((score << IndexBits) | (uint)(Most - 1 - position));

    /// <summary>The position a key stands for.</summary>
    public static int Position(long key) => unchecked(Most - 1 - (int)(key & (Most - 1)));

    /// <summary>Keys of bidders whose score is a product, four at a time.</summary>
    /// <param name="bids">Not negative, whole vectors.</param>
    /// <param name="qualities">Not negative, as many.</param>
    /// <param name="bidders">How many of them bid.</param>
    /// <param name="keys">As many; those beyond the bidders become <see cref="Nobody"/>.</param>
    public static void Enter(ReadOnlySpan<int> bids, ReadOnlySpan<int> qualities, int bidders, Span<long> keys)
    {
        var bidVectors = MemoryMarshal.Cast<int, Vector128<int>>(bids);
        var qualityVectors = MemoryMarshal.Cast<int, Vector128<int>>(qualities)[..bidVectors.Length];
        var keyVectors = MemoryMarshal.Cast<long, Vector256<long>>(keys)[..bidVectors.Length];
        var rest = Vector256.Create(Most - 1L) - Vector256.Create(0L, 1, 2, 3);
        var beyond = Vector256.Create(Most - 1L - bidders);
        for (var i = 0; i < bidVectors.Length; i++)
        {
            var key = Vector256.ShiftLeft(Widen(bidVectors[i]) * Widen(qualityVectors[i]), IndexBits) | rest;
            keyVectors[i] = key & Vector256.GreaterThan(rest, beyond);
            rest -= Vector256.Create((long)Vector256<long>.Count);
        }
    }

    /// <summary>The highest key below another, or <see cref="Nobody"/>, in every lane: the next look can begin before the key is read out of it.</summary>
    /// <param name="keys">As many as <see cref="Room"/> says, those beyond the bidders <see cref="Nobody"/>.</param>
    /// <param name="last">The last taken, in every lane.</param>
    public static Vector256<long> BestBelow(ReadOnlySpan<long> keys, Vector256<long> last)
    {
        var (even, odd) = (Vector256<long>.Zero, Vector256<long>.Zero);
        var vectors = MemoryMarshal.Cast<long, Vector256<long>>(keys);
        for (var i = 0; i + 1 < vectors.Length; i += 2)
        {
            even = Vector256.Max(even, vectors[i] & Vector256.LessThan(vectors[i], last));
            odd = Vector256.Max(odd, vectors[i + 1] & Vector256.LessThan(vectors[i + 1], last));
        }

        var best = Vector256.Max(even, odd);
        best = Vector256.Max(best, Vector256.Shuffle(best, Vector256.Create(2L, 3, 0, 1)));
        return Vector256.Max(best, Vector256.Shuffle(best, Vector256.Create(1L, 0, 3, 2)));
    }

    private static Vector256<long> Widen(Vector128<int> numbers) => Vector256.WidenLower(numbers.ToVector256Unsafe());
}
