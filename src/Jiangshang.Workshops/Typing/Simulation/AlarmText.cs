namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>Texts for simulated typists, mixed from the sentences tests are mixed from.</summary>
public static class AlarmText
{
    /// <summary>Long enough for the fastest of them.</summary>
    private const int Sentences = 90;

    public static Func<int, string> Of(IReadOnlyList<TypingSentence> bank) => number =>
    {
        var random = new SimulationRandom((ulong)number);
        return string.Concat(Enumerable.Range(0, Sentences).Select(_ => bank[random.Below(bank.Count)].Text));
    };
}
