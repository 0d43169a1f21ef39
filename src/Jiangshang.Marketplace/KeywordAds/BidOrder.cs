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

    /// <summary>The key of no bidder, below all others.</summary>
    public const long Nobody = -1;

    private const int IndexBits = 16;

    private static int PairOfVectors => 2 * Vector256<long>.Count;

    /// <summary>Keys needed for so many bidders: whole vectors.</summary>
    public static int Room(int bidders) => (bidders + PairOfVectors - 1) / PairOfVectors * PairOfVectors;

    /// <summary>The key of a bidder by its position; the score is not negative and below 2⁴⁷.</summary>
    public static long Key(int position, long score) => unchecked((score << IndexBits) | (uint)(Most - 1 - position));

    /// <summary>The position a key stands for.</summary>
    public static int Position(long key) => unchecked(Most - 1 - (int)(key & (Most - 1)));

    /// <summary>The highest key below another, or <see cref="Nobody"/>.</summary>
    /// <param name="keys">As many as <see cref="Room"/> says, those beyond the bidders <see cref="Nobody"/>.</param>
    /// <param name="key">The last taken.</param>
    public static long BestBelow(ReadOnlySpan<long> keys, long key)
    {
        var nobody = Vector256.Create(Nobody);
        var last = Vector256.Create(key);
        var (even, odd) = (nobody, nobody);
        var vectors = MemoryMarshal.Cast<long, Vector256<long>>(keys);
        for (var i = 0; i + 1 < vectors.Length; i += 2)
        {
            even = Vector256.Max(even, Vector256.ConditionalSelect(Vector256.LessThan(vectors[i], last), vectors[i], nobody));
            odd = Vector256.Max(odd, Vector256.ConditionalSelect(Vector256.LessThan(vectors[i + 1], last), vectors[i + 1], nobody));
        }

        var best = Vector256.Max(even, odd);
        var half = Vector128.Max(best.GetLower(), best.GetUpper());
        return Math.Max(half[0], half[1]);
    }
}
