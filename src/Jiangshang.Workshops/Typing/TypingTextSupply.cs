namespace Jiangshang.Workshops.Typing;

/// <summary>What worksheets are drawn from.</summary>
/// <param name="Pool">The whole texts of the content.</param>
/// <param name="Sentences">The sentences tests are mixed from.</param>
/// <param name="Own">The school's own texts for tests; they come first.</param>
public sealed record TypingTextSupply(IReadOnlyList<TypingText> Pool, IReadOnlyList<TypingSentence> Sentences, IReadOnlyList<TypingText> Own);
