using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Students;

/// <summary>The last words a scorer or a teacher had for the student.</summary>
public sealed record FeedbackView(Guid Attempt, Wording TaskTitle, Score? Score, string? Comment, DateTimeOffset At);
