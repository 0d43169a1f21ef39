using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>
/// Bidders in falling order of score, taken one at a time; the earlier first among equals. An auction shows a handful, so the best of those left
/// is looked for anew each time, without branches, instead of sorting all. Keys are unique: those left are the ones below the last taken, and nothing
/// needs to be written between two looks.
/// </summary>
internal ref struct BidOrder
{
    /// <summary>Most bidders of one auction.</summary>
    public const int Most = 1 << IndexBits;

    private const int IndexBits = 16;
    private const long Nobody = -1;
    private readonly Span<long> _keys;
    private long _last = long.MaxValue;

    /// <param name="keys">Room for <see cref="Room"/> keys.</param>
    /// <param name="bidders">How many will be entered.</param>
    public BidOrder(Span<long> keys, int bidders)
    {
        _keys = keys;
        keys[bidders..].Fill(Nobody);
    }

    /// <summary>Keys needed for so many bidders: whole vectors.</summary>
    public static int Room(int bidders) => (bidders + Vector256<long>.Count - 1) / Vector256<long>.Count * Vector256<long>.Count;

    /// <summary>Enters a bidder by its position; the score is not negative and below 2⁴⁷.</summary>
    public readonly void Enter(int position, long score) => _keys[position] = (score << IndexBits) | (uint)(Most - 1 - position);

    /// <summary>Takes the best of those left; −1 when nobody is.</summary>
    public int Take()
    {
        var nobody = Vector256.Create(Nobody);
        var last = Vector256.Create(_last);
        var best = nobody;
        foreach (ref readonly var keys in MemoryMarshal.Cast<long, Vector256<long>>(_keys))
        {
            best = Vector256.Max(best, Vector256.ConditionalSelect(Vector256.LessThan(keys, last), keys, nobody));
        }

        var half = Vector128.Max(best.GetLower(), best.GetUpper());
        _last = Math.Max(half[0], half[1]);
        return _last == Nobody ? -1 : Most - 1 - (int)(_last & (Most - 1));
    }
}
