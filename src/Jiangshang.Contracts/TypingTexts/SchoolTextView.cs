namespace Jiangshang.Contracts.TypingTexts;

/// <summary>A text of the school's own for tests.</summary>
/// <param name="Difficulty">1 to 5, computed; tests draw those of their own level.</param>
public sealed record SchoolTextView(Guid Id, string Title, string Text, int Characters, int Difficulty, string AddedBy, DateTimeOffset AddedAt, bool Withdrawn);
