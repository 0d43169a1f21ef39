namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>One simulated person: drawn from a population, so that no two are alike.</summary>
/// <param name="KeyInterval">The middle interval between two keys of a phrase, in milliseconds.</param>
/// <param name="KeySpread">Of its natural logarithm, from key to key.</param>
/// <param name="PairSpread">How much the interval depends on which two keys follow each other.</param>
/// <param name="Reading">How many times longer than a key the look at the source before a phrase takes.</param>
/// <param name="Choosing">The chance that a candidate has to be looked for.</param>
/// <param name="Hesitating">The chance of a long pause before a phrase.</param>
/// <param name="Slips">The chance that a phrase begins with a wrong key, taken back at once.</param>
/// <param name="WrongPhrases">The chance that a phrase is committed wrong, deleted and typed again.</param>
/// <param name="Drift">How far the pace wanders over some seconds.</param>
/// <param name="TimerStep">The browser's clock goes in steps of so many milliseconds.</param>
public sealed record TypingHabit(
    InputMethod Method,
    double KeyInterval,
    double KeySpread,
    double PairSpread,
    double Reading,
    double Choosing,
    double Hesitating,
    double Slips,
    double WrongPhrases,
    double Drift,
    double TimerStep)
{
    /// <summary>Draws one person of a population.</summary>
    public static TypingHabit Draw(TypingPopulation population, SimulationRandom random)
    {
        var habit = population switch
        {
            TypingPopulation.Fast => Usual(InputMethod.Pinyin, random.Between(75, 130), random) with { Choosing = random.Between(0.03, 0.12), Reading = random.Between(1.4, 2.2), Hesitating = random.Between(0.005, 0.03), Slips = random.Between(0.01, 0.06), WrongPhrases = random.Between(0.005, 0.03) },
            TypingPopulation.Slow => Usual(InputMethod.Pinyin, random.Between(250, 600), random),
            TypingPopulation.Hesitant => Usual(InputMethod.Pinyin, random.Between(150, 300), random) with { Hesitating = random.Between(0.1, 0.35), Reading = random.Between(2.5, 6) },
            TypingPopulation.DoublePinyin => Usual(InputMethod.DoublePinyin, random.Between(110, 260), random),
            TypingPopulation.Wubi => Usual(InputMethod.Wubi, random.Between(110, 280), random),
            TypingPopulation.Phone => Usual(random.Chance(0.8) ? InputMethod.PhoneKeys : InputMethod.PhoneHandwriting, random.Between(170, 380), random),
        };
        return habit with { TimerStep = random.Unit() switch { < 0.9 => 1, < 0.97 => 16.7, _ => 100 } };
    }

    private static TypingHabit Usual(InputMethod method, double interval, SimulationRandom random) => new(
        method,
        interval,
        KeySpread: random.Between(0.22, 0.45),
        PairSpread: random.Between(0.1, 0.3),
        Reading: random.Between(1.6, 3.2),
        Choosing: random.Between(0.06, 0.25),
        Hesitating: random.Between(0.01, 0.06),
        Slips: random.Between(0.02, 0.1),
        WrongPhrases: random.Between(0.01, 0.05),
        Drift: random.Between(0.08, 0.22),
        TimerStep: 1);
}
