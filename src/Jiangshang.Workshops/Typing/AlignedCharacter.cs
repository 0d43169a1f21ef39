namespace Jiangshang.Workshops.Typing;

/// <summary>One step of an alignment: which character of the source met which typed character, as positions in the two texts.</summary>
/// <param name="Source">Where the character stands in the source; none for an extra character.</param>
/// <param name="Typed">Where the character stands in the typed text; none for a missing character.</param>
public sealed record AlignedCharacter(CharacterOutcome Outcome, TextPosition? Source, TextPosition? Typed);
