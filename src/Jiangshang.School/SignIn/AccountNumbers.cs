using System.Globalization;
using System.Text;

namespace Jiangshang.School.SignIn;

/// <summary>Numbers and codes as people type them: with full-width digits, spaces around and between, small letters.</summary>
public static class AccountNumbers
{
    /// <summary>Longer than any number of a school, and short enough to be kept and searched for.</summary>
    public const int MostTyped = 64;

    /// <returns>Null when it cannot be anybody's number.</returns>
    public static string? Plain(string typed)
    {
        if (typed.Length > MostTyped || !IsWhole(typed))
        {
            return null;
        }

        var plain = string.Concat(typed.Normalize(NormalizationForm.FormKC).Where(IsSeen));
        return plain.Length is > 0 and <= MostTyped ? plain : null;
    }

    /// <summary>The ways a number may be written in the database: as typed, in capitals, in small letters.</summary>
    public static IReadOnlyList<string> Spellings(string plain) =>
        [.. new[] { plain, plain.ToUpperInvariant(), plain.ToLowerInvariant() }.Distinct(StringComparer.Ordinal)];

    private static bool IsSeen(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not
        (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool IsWhole(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
