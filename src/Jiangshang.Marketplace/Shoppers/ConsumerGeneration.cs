namespace Jiangshang.Marketplace.Shoppers;

/// <summary>Makes the population: each consumer a pure function of seed and id.</summary>
internal static class ConsumerGeneration
{
    /// <summary>Scale of the stored multipliers: 2¹⁶ is one.</summary>
    public const int One = 65_536;

    public static void Populate(MarketWorld world)
    {
        var scenario = world.Scenario;
        var segments = new AliasTable([.. scenario.Segments.Select(segment => (long)segment.Share.Value)]);
        var provinces = new AliasTable([.. scenario.Provinces.Select(province => (long)province.Population.Value)]);
        var consumers = world.State.Consumers;
        for (var c = 0; c < world.Size.Consumers; c++)
        {
            var row = consumers.AddRow();
            var who = MarketRandom.Draw(world.Seed, DrawPurpose.Consumer, (uint)c);
            var mood = MarketRandom.Draw(world.Seed, DrawPurpose.Consumer, (uint)c, 1);
            var segmentIndex = segments.Draw(who.First);
            var segment = scenario.Segments[segmentIndex];
            consumers.Segment[row] = (byte)segmentIndex;
            consumers.Province[row] = (byte)provinces.Draw(who.Second);
            consumers.Device[row] = (byte)(who.Third < MarketMath.Threshold(segment.MobileShare.Real) ? Device.Mobile : Device.Computer);
            consumers.Rate[row] = Fixed(Gamma(world.Seed, c, segment.VisitShape.Value));
            consumers.Sensitivity[row] = Fixed(MarketMath.Exp(segment.PriceSpread.Real * MarketMath.Normal(mood)));
            consumers.LastStore[row] = -1;
            consumers.LastListing[row] = -1;
            consumers.LatestOrder[row] = -1;
            consumers.Follows[row] = -1;
            consumers.AffiliateStore[row] = -1;
            consumers.Promoter[row] = -1;
            consumers.Aware[row] = Awareness(world, c);
        }
    }

    private static ulong Awareness(MarketWorld world, int consumer)
    {
        var aware = 0UL;
        for (var category = 0; category < world.Size.Categories; category++)
        {
            var known = world.Scenario.Categories[category].KnownAtStart;
            var draw = MarketRandom.Draw(world.Seed, DrawPurpose.Consumer, (uint)consumer, 2, (uint)category);
            if (known.Value >= BasisPoints.One || draw.First < MarketMath.Threshold(known.Real))
            {
                aware |= 1UL << category;
                world.State.CategoryAware[category]++;
            }
        }

        return aware;
    }

    /// <summary>Gamma variate with integer shape and mean one: the mean of exponentials.</summary>
    private static float Gamma(ulong seed, int consumer, int shape)
    {
        var sum = 0f;
        for (var i = 0; i < shape; i++)
        {
            var draw = MarketRandom.Draw(seed, DrawPurpose.Consumer, (uint)consumer, 3, (uint)i);
            sum -= MarketMath.Log(MarketMath.Uniform(draw.First));
        }

        return sum / shape;
    }

    private static int Fixed(float value) => (int)(value * One);
}
