using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Jiangshang.Server.SignIn;

/// <summary>Where somebody goes after signing in: a page of this site, never another's.</summary>
public static class ReturnAddress
{
    private const string Start = "/";

    /// <summary>No address of this product is longer.</summary>
    private const int Longest = 2_048;

    /// <returns>In ASCII, as a header carries it: what else was in it is percent-encoded.</returns>
    public static string Of(string? asked) => IsOwn(asked) ? string.Concat(asked.EnumerateRunes().Select(Ascii)) : Start;

    private static string Ascii(Rune character) => character.IsAscii ? character.ToString() : Uri.EscapeDataString(character.ToString());

    private static bool IsOwn([NotNullWhen(true)] string? asked) =>
        asked is ['/', ..] and not ['/', '/' or '\\', ..] && asked.Length <= Longest && !asked.Any(char.IsControl);
}
