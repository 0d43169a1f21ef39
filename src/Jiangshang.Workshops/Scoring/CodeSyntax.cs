namespace Jiangshang.Workshops.Scoring;

/// <summary>What every code looks like: a letter or digit, then letters, digits, dots, hyphens or underscores; at most 64.</summary>
internal static class CodeSyntax
{
    private const int LongestCode = 64;

    public static string Checked(string value, string codeType)
    {
        var wellFormed = value.Length is > 0 and <= LongestCode
            && char.IsAsciiLetterOrDigit(value[0])
            && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_');
        return wellFormed ? value : throw new ArgumentException($"\"{value}\" is not a {codeType}.", nameof(value));
    }
}
