using Jiangshang.Competencies.Evidence;

namespace Jiangshang.School.Records;

/// <summary>An entry of a record chain (档案链): a student's, or the school's own log. The database refuses to change or delete one.</summary>
public sealed class RecordEntryRow
{
    /// <summary>The chain of what is done to the school itself: no student has this id.</summary>
    public static readonly Guid SchoolLog = Guid.Parse(RecordLedger.SchoolLog);

    /// <summary>The student, or <see cref="SchoolLog"/>.</summary>
    public required Guid Chain { get; init; }

    public required int Sequence { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>What it is about, such as <c>certificate:ID</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Who did it; null for what the program did or somebody at its command line.</summary>
    public required Guid? By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The hashed text itself; the columns repeat what it says, for the database's own sake.</summary>
    public required string Text { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
