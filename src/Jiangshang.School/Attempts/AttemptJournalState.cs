using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Attempts;

/// <summary>What the database says of an attempt that is written to; see <see cref="AttemptJournal"/>.</summary>
internal sealed record AttemptJournalState(
    Guid Attempt,
    Guid Student,
    WorkshopDesk? Desk,
    bool IsPractice,
    bool Closed,
    DateTimeOffset? BegunAt,
    DateTimeOffset? EndsAt,
    TimeSpan LateDelivery,
    string? Writer,
    DateTimeOffset WriterHeardAt,
    DateTimeOffset LastContactAt,
    DateTimeOffset? FirstLateAt);
