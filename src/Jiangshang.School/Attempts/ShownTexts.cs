using Jiangshang.Workshops.Typing;

namespace Jiangshang.School.Attempts;

/// <summary>What a new worksheet has to know of texts.</summary>
/// <param name="Seen">Every text and sentence the student was shown, as often as it was shown.</param>
/// <param name="Own">The school's own texts for tests.</param>
internal sealed record ShownTexts(IReadOnlyCollection<string> Seen, IReadOnlyList<TypingText> Own);
