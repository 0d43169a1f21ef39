using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing;

/// <summary>Which texts of the pool a task draws from.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "by")]
[JsonDerivedType(typeof(ByCode), "code")]
[JsonDerivedType(typeof(ByDifficulty), "difficulty")]
public abstract record TypingTextSelection
{
    private TypingTextSelection()
    {
    }

    public abstract bool Includes(TypingText text);

    /// <summary>Exactly these texts.</summary>
    public sealed record ByCode(IReadOnlyList<TypingTextCode> Codes) : TypingTextSelection
    {
        public override bool Includes(TypingText text) => Codes.Contains(text.Code);
    }

    /// <summary>Every text kept for this use and from the easiest to the hardest difficulty, both included.</summary>
    public sealed record ByDifficulty(TypingTextUse Use, TextDifficulty Easiest, TextDifficulty Hardest) : TypingTextSelection
    {
        public override bool Includes(TypingText text) =>
            text.Use == Use && text.Difficulty >= Easiest && text.Difficulty <= Hardest;
    }
}
