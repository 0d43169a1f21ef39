namespace Jiangshang.Workshops.Typing;

/// <summary>A sentence of the bank that tests are mixed from (混编句).</summary>
/// <param name="Topic">What it speaks of; no rule reads it.</param>
public sealed record TypingSentence(TypingTextCode Code, string Topic, string Text);
