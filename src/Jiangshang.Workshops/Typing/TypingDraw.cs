namespace Jiangshang.Workshops.Typing;

/// <summary>A drawn worksheet.</summary>
/// <param name="Shown">The codes of everything it shows, texts and sentences, to be remembered as seen.</param>
public sealed record TypingDraw(TypingWorksheet Worksheet, IReadOnlyList<TypingTextCode> Shown);
