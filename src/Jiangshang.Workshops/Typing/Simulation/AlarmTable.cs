using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>Measures how often the bounds hold honest logs and forged ones. Logs grow into a library as they would in a school.</summary>
public sealed class AlarmTable(PlausibilityBounds bounds, Func<int, string> text, int seconds, int logs, ulong seed)
{
    private const int SeedsBetweenKinds = 1_000_003;

    public IReadOnlyList<AlarmRow> Honest() =>
        [.. Enum.GetValues<TypingPopulation>().Select(population => Row(population.ToString(), (int)population, (number, random) => Person(population, number, random)))];

    public IReadOnlyList<AlarmRow> Scripts() =>
        [.. Enum.GetValues<TypingScript>().Select(script => Row(script.ToString(), 100 + (int)script, (number, random) => Forged(script, number, random)))];

    /// <summary>The verdicts on one kind, for whoever wants to see more than the count.</summary>
    public IEnumerable<PlausibilityVerdict> VerdictsOn(TypingPopulation population) =>
        Verdicts((int)population, (number, random) => Person(population, number, random));

    public IEnumerable<PlausibilityVerdict> VerdictsOn(TypingScript script) =>
        Verdicts(100 + (int)script, (number, random) => Forged(script, number, random));

    private AlarmRow Row(string name, int kind, Func<int, SimulationRandom, (SimulatedLog? Earlier, SimulatedLog Log)> make) =>
        new(name, logs, Verdicts(kind, make).Count(verdict => verdict.IsHeld));

    private IEnumerable<PlausibilityVerdict> Verdicts(int kind, Func<int, SimulationRandom, (SimulatedLog? Earlier, SimulatedLog Log)> make)
    {
        var library = new RhythmLibrary();
        for (var number = 0; number < logs; number++)
        {
            var random = new SimulationRandom(unchecked(seed + ((ulong)kind * SeedsBetweenKinds * 131) + (ulong)number));
            var (earlier, log) = make(number, random);
            if (earlier is not null)
            {
                library.Add(RhythmPrint.Of(earlier.Submission));
            }

            var print = RhythmPrint.Of(log.Submission);
            yield return TypingPlausibility.Judge(log.Submission, log.Arrivals, library.Like(print), bounds);
            library.Add(print);
        }
    }

    private (SimulatedLog? Earlier, SimulatedLog Log) Person(TypingPopulation population, int number, SimulationRandom random) =>
        (null, new HonestTypist(TypingHabit.Draw(population, random), random).Type(text(number), seconds));

    private (SimulatedLog? Earlier, SimulatedLog Log) Forged(TypingScript script, int number, SimulationRandom random)
    {
        var recorded = new HonestTypist(TypingHabit.Draw(TypingPopulation.Fast, random), random).Type(text(number + 1), seconds);
        var log = new ScriptedTypist(random).Type(script, text(number), seconds, recorded);
        return (script is TypingScript.Replayed or TypingScript.ReplayedShaken or TypingScript.ReplayedFaster ? recorded : null, log);
    }
}
