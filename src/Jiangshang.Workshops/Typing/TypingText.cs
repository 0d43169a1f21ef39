using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>A text to copy (录入文本), of our own writing; paragraphs end with a line break.</summary>
public sealed record TypingText(TypingTextCode Code, Wording Title, TextDifficulty Difficulty, TypingTextUse Use, string Text);
