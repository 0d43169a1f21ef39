using Jiangshang.Workshops.JudgedWork;

namespace Jiangshang.School.Marking;

/// <summary>A marking that was saved, and by whom. The last one stands.</summary>
/// <param name="Reason">Why it replaced the one before; null for a first one.</param>
public sealed record PastMarking(int Number, string By, DateTimeOffset At, RubricMarks Marks, Workshops.Scoring.Score Score, bool Returned, string? Reason);
