using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>How a visit's consumer weighs what was clicked.</summary>
internal sealed partial class VisitKernel
{
    /// <summary>
    /// Weighs what was clicked against leaving (random utility with Gumbel draws keyed by visit and listing). Leaving and the listings are
    /// drawn together, eight at a time.
    /// </summary>
    [SkipLocalsInit]
    private void Compare<TTrace>(VisitChunk chunk, int visit, int pageOfSegment, ReadOnlySpan<int> clicked, ref TTrace trace)
        where TTrace : struct, IVisitTrace
    {
        const int Lanes = 16;
        Span<int> ids = stackalloc int[Lanes];
        Span<float> gumbels = stackalloc float[Lanes];
        Span<uint> dwells = stackalloc uint[Lanes];
        Span<uint> inquiries = stackalloc uint[Lanes];
        ids.Fill(Leaving);
        for (var i = 0; i < clicked.Length; i++)
        {
            ids[i + 1] = _world.Pages.Ids[clicked[i]];
        }

        var (_, segment, channel) = _world.Size.Places[pageOfSegment];
        var taste = TasteOf(_world.Plan.Consumer[visit], segment, channel);
        for (var from = 0; from <= clicked.Length; from += 8)
        {
            var lanes = new RandomLanes(Vector256.Create((uint)taste.Consumer), Vector256.Create(VisitKey(visit)), Vector256.Create<int>(ids[from..]).AsUInt32(), Vector256.Create((uint)DrawPurpose.Checkout));
            MarketRandom.DrawEight(_world.Seed, ref lanes);
            MarketMath.Gumbel(lanes.First).CopyTo(gumbels[from..]);
            lanes.Second.CopyTo(dwells[from..]);
            lanes.Third.CopyTo(inquiries[from..]);
        }

        trace.Left(gumbels[0]);
        var best = gumbels[0];
        var chosen = -1;
        for (var i = 1; i <= clicked.Length; i++)
        {
            var slot = clicked[i - 1];
            chunk.Clicks.Add(new ClickEvent(visit, slot, DwellSeconds(dwells[i]), inquiries[i] < _inquiry));
            var utility = Utility(taste, ids[i] >> 1);
            trace.Weighed(slot, ids[i] >> 1, utility, gumbels[i]);
            if (utility + gumbels[i] > best)
            {
                best = utility + gumbels[i];
                chosen = slot;
            }
        }

        if (chosen >= 0)
        {
            GoToCheckout(chunk, visit, chosen, _world.Pages.Ids[chosen], ref trace);
        }
    }

    private static byte DwellSeconds(uint word) => (byte)(5 + (word >> 25));

    /// <summary>What a visit's consumer brings to every listing compared.</summary>
    private Taste TasteOf(int consumer, int segment, Channel channel)
    {
        var consumers = _world.State.Consumers;
        var shoppers = _world.Scenario.Shoppers;
        var channelShift = channel switch
        {
            Channel.Search => 0f,
            Channel.StorePage => shoppers.StorePageBuyShift.Real,
            Channel.Feed or Channel.Affiliate or Channel.ShortVideo => shoppers.FeedBuyShift.Real,
        };
        return new Taste(
            consumer,
            segment,
            _world.Scenario.Segments[segment].PriceSensitivity.Real * (consumers.Sensitivity[consumer] * (1f / ConsumerGeneration.One)),
            consumers.Mood[consumer] > 0 ? consumers.LastStore[consumer] : -1,
            channelShift,
            consumers.Device[consumer] == (byte)Device.Computer ? shoppers.ComputerBuyShift.Real : 0f);
    }

    /// <summary>A consumer's utility of buying a listing, without chance; leaving is zero.</summary>
    public float Utility(int consumer, int segment, Channel channel, int listing) => Utility(TasteOf(consumer, segment, channel), listing);

    private float Utility(in Taste taste, int listing)
    {
        var pages = _world.Pages;
        var utility = pages.BuyUtility(listing, taste.Segment) - (taste.PriceSensitivity * pages.LogPrice[listing]);
        utility += pages.BuyLift[_world.State.Listings.Category[listing]];
        if (taste.LikedStore == _world.State.Listings.Store[listing])
        {
            utility += _world.Scenario.Segments[taste.Segment].Loyalty.Real;
        }

        utility += taste.ChannelShift;
        return utility + taste.DeviceShift;
    }

    /// <param name="Consumer">The visitor.</param>
    /// <param name="Segment">Its segment.</param>
    /// <param name="PriceSensitivity">α of this consumer.</param>
    /// <param name="LikedStore">A store that satisfied before, −1 for none.</param>
    /// <param name="ChannelShift">Utility added for where the visit came from.</param>
    /// <param name="DeviceShift">Utility added for the device.</param>
    private readonly record struct Taste(int Consumer, int Segment, float PriceSensitivity, int LikedStore, float ChannelShift, float DeviceShift);
}
