namespace Jiangshang.School.TypingTexts;

/// <summary>A text of the school's own for tests of typing (校内考核文本): kept here alone, in no public content.</summary>
public sealed class SchoolTextRow
{
    public required Guid Id { get; init; }

    /// <summary>The code worksheets name it by. Unique.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>1 to 5, computed from the text when it was added.</summary>
    public required int Difficulty { get; init; }

    public required Guid AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Set when it is drawn no more; what was typed from it stays.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public Guid? WithdrawnBy { get; set; }
}
