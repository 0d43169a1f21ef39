namespace Jiangshang.School.Appeals;

/// <summary>A student's objection to a mark (申诉), and what a person made of it.</summary>
public sealed class AppealRow
{
    public required Guid Id { get; init; }

    public required Guid StudentId { get; init; }

    public required Guid AttemptId { get; init; }

    /// <summary>The ledger's entry objected to. Unique: a mark is appealed once, a new mark may be appealed again.</summary>
    public required Guid MarkAppealed { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required AppealState State { get; set; }

    public Guid? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>What the student is told.</summary>
    public string? Answer { get; set; }

    /// <summary>The ledger's entry the appeal led to; null while it is open or when the mark stands.</summary>
    public Guid? Outcome { get; set; }
}
