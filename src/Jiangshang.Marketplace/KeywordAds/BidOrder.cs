using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>
/// Bidders in falling order of score, taken one at a time; the earlier first among equals. An auction shows a handful, so the best of those left
/// is looked for anew each time, without branches, instead of sorting all.
/// </summary>
internal readonly ref struct BidOrder
{
    /// <summary>Most bidders of one auction.</summary>
    public const int Most = 1 << IndexBits;

    private const int IndexBits = 16;
    private const long Nobody = -1;
    private readonly Span<long> _keys;

    /// <param name="keys">Room for <see cref="Room"/> keys.</param>
    public BidOrder(Span<long> keys)
    {
        _keys = keys;
        keys.Fill(Nobody);
    }

    /// <summary>Keys needed for so many bidders: whole vectors.</summary>
    public static int Room(int bidders) => (bidders + Vector256<long>.Count - 1) / Vector256<long>.Count * Vector256<long>.Count;

    /// <summary>Enters a bidder by its position; the score is not negative and below 2⁴⁷.</summary>
    public void Enter(int position, long score) => _keys[position] = (score << IndexBits) | (uint)(Most - 1 - position);

    /// <summary>Takes the best of those left; −1 when nobody is.</summary>
    public int Take()
    {
        var best = Vector256.Create(Nobody);
        foreach (var keys in MemoryMarshal.Cast<long, Vector256<long>>(_keys))
        {
            best = Vector256.Max(best, keys);
        }

        var half = Vector128.Max(best.GetLower(), best.GetUpper());
        var key = Math.Max(half[0], half[1]);
        if (key == Nobody)
        {
            return -1;
        }

        var position = Most - 1 - (int)(key & (Most - 1));
        _keys[position] = Nobody;
        return position;
    }
}
