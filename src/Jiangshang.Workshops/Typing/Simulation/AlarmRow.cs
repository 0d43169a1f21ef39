namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>How many logs of one kind were held for a person's eyes.</summary>
/// <param name="Name">The population or script.</param>
public sealed record AlarmRow(string Name, int Logs, int Held)
{
    /// <summary>Of the normal distribution, for 95 %.</summary>
    private const double Z = 1.959964;

    public double Rate => (double)Held / Logs;

    /// <summary>Wilson's interval (1927) at 95 %: it keeps its promise near 0 and 1, where most of these rates lie.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            var square = Z * Z / Logs;
            var centre = Rate + (square / 2);
            var half = Z * Math.Sqrt(((Rate * (1 - Rate)) + (square / 4)) / Logs);
            return (Math.Max(0, (centre - half) / (1 + square)), Math.Min(1, (centre + half) / (1 + square)));
        }
    }
}
