namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>Which keys a character takes. Not the real ones: a table of syllables is not needed where only their number and repetition count.</summary>
internal static class SimulatedKeys
{
    public const int WubiLength = 4;
    private static readonly string[] Initials = ["b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];
    private static readonly string[] Finals = ["a", "o", "e", "i", "u", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "ua", "uo", "ui", "uan", "un"];

    public static string Of(string phrase, InputMethod method) => method switch
    {
        InputMethod.Wubi => Wubi(phrase),
        InputMethod.DoublePinyin => string.Concat(phrase.Select(character => $"{Letter(character, 1)}{Letter(character, 7)}")),
        _ => string.Concat(phrase.Select(character => Initials[character * 7 % Initials.Length] + Finals[character * 13 % Finals.Length])),
    };

    private static string Wubi(string phrase)
    {
        var keys = string.Concat(phrase.Select(character => string.Concat(Enumerable.Range(0, phrase.Length == 1 ? 2 + (character % 3) : phrase.Length == 2 ? 2 : 1).Select(place => Letter(character, 3 + place)))));
        return keys.Length > WubiLength ? keys[..WubiLength] : keys;
    }

    private static char Letter(char character, int factor) => (char)('a' + (character * factor % 25));
}
