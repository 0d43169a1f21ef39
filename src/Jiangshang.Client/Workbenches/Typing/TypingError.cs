using Jiangshang.Workshops.Typing;

namespace Jiangshang.Client.Workbenches.Typing;

/// <summary>One error with a little of the text around it.</summary>
public sealed record TypingError(CharacterOutcome Kind, string Source, string Typed, string Before, string After)
{
    private const int Around = 6;

    public static IReadOnlyList<TypingError> Of(TypingAlignment alignment, string source, string typed)
    {
        var errors = new List<TypingError>();
        var reached = 0;
        foreach (var character in alignment.Characters)
        {
            var place = character.Source?.Value ?? reached;
            if (character.Outcome is CharacterOutcome.Wrong or CharacterOutcome.Missing or CharacterOutcome.Extra)
            {
                var own = character.Source is null ? "" : At(source, place);
                errors.Add(new TypingError(
                    character.Outcome,
                    own,
                    character.Typed is { } at ? At(typed, at.Value) : "",
                    source[Math.Max(0, place - Around)..place],
                    source[Math.Min(source.Length, place + own.Length)..Math.Min(source.Length, place + own.Length + Around)]));
            }

            reached = character.Source is null ? reached : place + At(source, place).Length;
        }

        return errors;
    }

    private static string At(string text, int place) =>
        char.IsHighSurrogate(text[place]) && place + 1 < text.Length ? text[place..(place + 2)] : text[place..(place + 1)];
}
