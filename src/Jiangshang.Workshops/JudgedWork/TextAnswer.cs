using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>A written answer a task asks for; its length is counted without white space.</summary>
public sealed record TextAnswer(Wording Title, CharacterCount AtLeast, CharacterCount AtMost);
