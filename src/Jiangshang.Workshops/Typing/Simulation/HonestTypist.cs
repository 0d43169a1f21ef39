namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>
/// A person copying a text: reads a phrase, strikes its keys, chooses the candidate, slips and mends, pauses at stops, and is now quicker, now
/// slower. What is published about typing goes into it: intervals nearly log-normal (Heliyon e08413), dependence on the pair of keys, pauses at
/// phrases, a pace that wanders. It is a model, not a record of real people.
/// </summary>
public sealed class HonestTypist(TypingHabit habit, SimulationRandom random)
{
    private const string Stops = "，。、；：？！“”（）《》—…\n ";

    /// <summary>What a handwritten character takes, against a key.</summary>
    private const double HandwritingFactor = 5;
    private readonly Keyboard _keyboard = new(habit.TimerStep);
    private double _pace = 1;
    private char _lastKey = ' ';

    /// <summary>Types from the beginning until the time is over or the text ends, over a network that is down now and then.</summary>
    public SimulatedLog Type(string text, int seconds)
    {
        _keyboard.Clock = random.Between(900, 4000);
        var end = _keyboard.Clock + (seconds * 1000.0);
        for (var at = 0; at < text.Length && _keyboard.Clock < end;)
        {
            var phrase = Phrase(text, at);
            Pause(at == 0 ? ' ' : text[at - 1]);
            Put(phrase);
            at += phrase.Length;
        }

        return Network.Deliver(_keyboard.HandIn(), outage: 0.03, random);
    }

    private string Phrase(string text, int at)
    {
        var longest = habit.Method == InputMethod.PhoneHandwriting ? 1 : 1 + random.Below(4);
        var length = 1;
        while (!IsDirect(text[at]) && length < longest && at + length < text.Length && !IsDirect(text[at + length]))
        {
            length++;
        }

        return text.Substring(at, length);
    }

    private static bool IsDirect(char character) => char.IsAscii(character) || Stops.Contains(character, StringComparison.Ordinal);

    private void Pause(char before)
    {
        // The pace wanders back to 1 over about ten phrases.
        _pace *= SimulationRandom.Exp((habit.Drift * 0.45 * random.Normal()) - (0.1 * (_pace - 1)));
        _keyboard.Clock += Wait(habit.Reading * (before is '。' or '\n' ? 1.8 : before is '，' ? 1.3 : 1));
        if (random.Chance(habit.Hesitating))
        {
            _keyboard.Clock += random.LogNormal(1100, 0.6);
        }
    }

    private void Put(string phrase)
    {
        if (IsDirect(phrase[0]) || habit.Method == InputMethod.PhoneHandwriting)
        {
            _keyboard.Clock += IsDirect(phrase[0]) ? 0 : Wait(HandwritingFactor);
            _keyboard.Insert(phrase);
            Mend(phrase);
            return;
        }

        if (random.Chance(habit.WrongPhrases))
        {
            Compose(phrase);
            for (var left = phrase.Length; left > 0; left--)
            {
                _keyboard.Clock += Wait(left == phrase.Length ? 3 : 0.9);
                _keyboard.Delete(1);
            }

            _keyboard.Clock += Wait(1.5);
        }

        if (habit.Method == InputMethod.PhoneKeys && phrase.Length > 1 && random.Chance(0.1))
        {
            // The word offered after the last one: a touch, no keys.
            _keyboard.Clock += Wait(2);
            _keyboard.Insert(phrase);
            return;
        }

        Compose(phrase);
    }

    private void Mend(string phrase)
    {
        if (random.Chance(habit.WrongPhrases))
        {
            _keyboard.Clock += Wait(3);
            _keyboard.Delete(phrase.Length);
            _keyboard.Clock += Wait(2);
            _keyboard.Insert(phrase);
        }
    }

    private void Compose(string phrase)
    {
        var keys = SimulatedKeys.Of(phrase, habit.Method);
        var letters = "";
        for (var index = 0; index < keys.Length; index++)
        {
            if (index > 0)
            {
                _keyboard.Clock += Wait(Pair(_lastKey, keys[index]));
            }

            if (random.Chance(habit.Slips / keys.Length))
            {
                _keyboard.Compose(letters + "x", begins: letters.Length == 0);
                _keyboard.Clock += Wait(2.2);
                _keyboard.Compose(letters, begins: false);
                _keyboard.Clock += Wait(1.4);
                _keyboard.Compose(letters += keys[index], begins: false);
            }
            else
            {
                _keyboard.Compose(letters += keys[index], begins: index == 0);
            }

            _lastKey = keys[index];
        }

        if (habit.Method != InputMethod.Wubi || keys.Length < SimulatedKeys.WubiLength)
        {
            _keyboard.Clock += Wait(random.Chance(habit.Choosing) ? random.Between(3, 8) : 1.15);
        }

        _keyboard.Commit(phrase);
    }

    private double Wait(double factor) => Math.Max(8, random.LogNormal(habit.KeyInterval * factor * _pace, habit.KeySpread));

    /// <summary>How much longer these two keys take one after the other, the same each time.</summary>
    private double Pair(char before, char next) => SimulationRandom.Exp(habit.PairSpread * ((((before * 31) + (next * 17)) % 41 / 12.0) - 1.7));
}
