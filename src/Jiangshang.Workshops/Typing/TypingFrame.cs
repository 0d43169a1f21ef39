using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>What the student's typing field showed at one moment: the text, where the caret stood, and the phrase under composition.</summary>
public sealed record TypingFrame(Milliseconds At, string Text, TextPosition Caret, string Composing);
