using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// The typed text laid against the part of the source it comes closest to (逐字比对): the beginning of the source that needs the fewest
/// corrections, and among equally few, the one with the most correct characters.
/// </summary>
public sealed record TypingAlignment(IReadOnlyList<AlignedCharacter> Characters, bool SourceFinished)
{
    public CharacterCount Correct { get; } = Count(Characters, CharacterOutcome.Correct);

    public CharacterCount NotCounted { get; } = Count(Characters, CharacterOutcome.NotCounted);

    public CharacterCount Wrong { get; } = Count(Characters, CharacterOutcome.Wrong);

    public CharacterCount Missing { get; } = Count(Characters, CharacterOutcome.Missing);

    public CharacterCount Extra { get; } = Count(Characters, CharacterOutcome.Extra);

    [JsonIgnore]
    public CharacterCount Errors => new(Wrong.Value + Missing.Value + Extra.Value);

    /// <summary>Aligns a text typed by hand throughout. White space and line breaks count in neither text.</summary>
    public static TypingAlignment Of(string source, string typed) => TypingAligner.Align(CountedText.Of(source), CountedText.Of(typed));

    private static CharacterCount Count(IReadOnlyList<AlignedCharacter> characters, CharacterOutcome outcome) =>
        new(characters.Count(character => character.Outcome == outcome));
}
