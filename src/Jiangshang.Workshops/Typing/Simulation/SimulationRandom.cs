namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>Chance for simulations (SplitMix64, Steele, Lea and Flood 2014): the same seed gives the same typists on every machine.</summary>
public sealed class SimulationRandom(ulong seed)
{
    private const double UnitSteps = 1UL << 53;
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) / UnitSteps;

    public double Between(double low, double high) => low + ((high - low) * Unit());

    public int Below(int limit) => (int)(Unit() * limit);

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>Normally distributed about 0 with spread 1, as a sum of twelve: its tails end at six.</summary>
    public double Normal()
    {
        const int Words = 3;
        const int PartsInWord = 4;
        var sum = 0.0;
        for (var word = 0; word < Words; word++)
        {
            var bits = Next();
            for (var part = 0; part < PartsInWord; part++)
            {
                sum += ((bits >> (16 * part)) & 0xFFFF) / 65536.0;
            }
        }

        return sum - (Words * PartsInWord / 2);
    }

    /// <summary>A duration whose logarithm is normally distributed, as those between keys nearly are.</summary>
    /// <param name="spread">Of the natural logarithm.</param>
    public double LogNormal(double median, double spread) => median * Exp(spread * Normal());

    /// <summary>e to a power, to a thousandth: by halving and a short series, as libm differs between machines.</summary>
    public static double Exp(double power)
    {
        const int Halvings = 10;
        var small = power / (1 << Halvings);
        var value = 1 + small + (small * small / 2);
        for (var step = 0; step < Halvings; step++)
        {
            value *= value;
        }

        return value;
    }
}
