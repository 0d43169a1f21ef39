using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Which edition of which scorer gave a score, written <c>typing@1</c>; kept so that a mark can be explained and re-scored.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ScorerVersion
{
    public ScorerVersion(string scorer, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Scorer = CodeSyntax.Checked(scorer, nameof(ScorerVersion));
        Number = number;
    }

    public string Scorer { get; }

    public int Number { get; }

    public static ScorerVersion Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            ? new ScorerVersion(text[..at], int.Parse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture))
            : throw new FormatException($"\"{text}\" is not written like typing@1.");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scorer}@{Number}");

    public sealed class Json() : CodeJsonConverter<ScorerVersion>(Parse, version => version.ToString());
}
